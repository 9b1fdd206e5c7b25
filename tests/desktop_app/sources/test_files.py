import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.jobs import Cancelled
from desktop_app.picture import SourceError
from desktop_app.sources import Found
from desktop_app.sources.files import FileDialogSource, natural_order, pictures_of_paths
from tests.desktop_app.sources.contract import fetched, pictures


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(b"x")


def names_in(*paths: Path) -> list[str]:
    return [picture.name for picture in pictures_of_paths(paths)]


def test_files_in_the_order_given_whatever_they_are_called(tmp_path: Path) -> None:
    make(tmp_path, "b.png", "a.jpg", "scan")
    chosen = [tmp_path / "b.png", tmp_path / "scan", tmp_path / "a.jpg"]
    found = pictures_of_paths(chosen)
    assert [picture.content for picture in found] == chosen
    assert [picture.name for picture in found] == ["b.png", "scan", "a.jpg"]


def test_a_folder_gives_its_pictures_as_a_person_counts(tmp_path: Path) -> None:
    make(tmp_path, "photo 10.jpg", "photo 2.JPG", "Photo 1.jpeg", "notes.txt", "._photo 1.jpg", ".hidden.png")
    (tmp_path / "inner").mkdir()
    make(tmp_path / "inner", "deep.png")
    assert names_in(tmp_path) == ["Photo 1.jpeg", "photo 2.JPG", "photo 10.jpg"]


def test_natural_order_never_fails_to_compare() -> None:
    odd = ["²", "1²", "٣", "a1", "1a", "", "01", "1", "10", "9"]
    assert sorted(odd, key=natural_order).index("9") < sorted(odd, key=natural_order).index("10")


def test_one_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.jpg was not found\. Check the name"):
        pictures_of_paths([tmp_path / "gone.jpg"])


@pytest.mark.parametrize("name", ["nul\0.jpg", "long" * 5000])
def test_a_name_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="was not found"):
        pictures_of_paths([tmp_path / name])


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    make(tmp_path, "notes.txt")
    with pytest.raises(SourceError, match="no pictures in the folder"):
        pictures_of_paths([tmp_path])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may open every folder")
def test_a_folder_that_may_not_be_opened(tmp_path: Path) -> None:
    tmp_path.chmod(0)
    try:
        with pytest.raises(SourceError, match="may not be opened"):
            pictures_of_paths([tmp_path])
    finally:
        tmp_path.chmod(0o700)


def test_what_is_missing_among_others_stays_in_its_place(tmp_path: Path) -> None:
    make(tmp_path, "a.png", "b.png")
    (tmp_path / "empty").mkdir()
    given = [tmp_path / "a.png", tmp_path / "gone.png", tmp_path / "empty", tmp_path / "b.png"]
    assert names_in(*given) == ["a.png", "gone.png", "empty", "b.png"]


def open_dialog() -> QFileDialog | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()), None
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def fetch_with_dialog(qtbot: QtBot, source: FileDialogSource) -> tuple[QFileDialog, list[Found]]:
    answers: list[Found] = []
    source.fetch(answers.append)
    qtbot.waitUntil(lambda: open_dialog() is not None)
    dialog = open_dialog()
    assert dialog is not None
    assert not answers  # fetch came back while the dialog is open
    return dialog, answers


def choose(dialog: QFileDialog, folder: Path, *names: str) -> None:
    dialog.setDirectory(str(folder))
    line = dialog.findChild(QLineEdit, "fileNameEdit")  # as a person types them
    assert line is not None
    line.setText(" ".join(f'"{name}"' for name in names))
    dialog.accept()


def test_the_dialog_gives_several_and_remembers_the_folder(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    make(tmp_path, "a.png", "b.png")
    source = FileDialogSource(window, str(tmp_path.parent))
    dialog, answers = fetch_with_dialog(qtbot, source)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert "*.heic" in dialog.nameFilters()[0]
    choose(dialog, tmp_path, "a.png", "b.png")
    qtbot.waitUntil(lambda: bool(answers))
    assert {picture.content for picture in pictures(answers[0])} == {tmp_path / "a.png", tmp_path / "b.png"}
    assert source.folder == str(tmp_path)
    dialog, _ = fetch_with_dialog(qtbot, source)
    assert dialog.directory().absolutePath() == str(tmp_path)
    dialog.reject()


def test_leaving_the_dialog_is_a_change_of_mind(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    source = FileDialogSource(window, str(tmp_path))
    dialog, answers = fetch_with_dialog(qtbot, source)
    dialog.reject()
    qtbot.waitUntil(lambda: answers == [Cancelled()])
    assert source.folder == str(tmp_path)


def test_a_second_wish_leads_to_the_dialog_that_is_open(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    source = FileDialogSource(window, str(tmp_path))
    dialog, answers = fetch_with_dialog(qtbot, source)
    assert fetched(qtbot, source) == Cancelled()
    assert not answers
    dialog.reject()
    assert answers == [Cancelled()]
