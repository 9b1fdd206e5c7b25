"""Each annotation format from its own small file, invented here, and the quirks of the public ones."""

import json
from pathlib import Path

import pytest

from captioner.data import CaptionedPicture, read_annotations
from captioner.errors import DataError

SHARED = Path(__file__).parents[3] / "shared" / "data"


def read(tmp_path: Path, content: str | bytes | object, name: str = "annotations") -> list[CaptionedPicture]:
    """The pictures of one annotation file with this content; anything but text is written as JSON."""
    (tmp_path / "images").mkdir(exist_ok=True)
    if not isinstance(content, str | bytes):
        content = json.dumps(content)
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return read_annotations(tmp_path / name, tmp_path / "images")


def captions(pictures: list[CaptionedPicture]) -> dict[str, tuple[str, ...]]:
    return {picture.file.name: picture.captions for picture in pictures}


def test_kaggle_table_with_commas_and_quotes(tmp_path: Path) -> None:
    text = (
        "image,caption\n"
        "a.jpg,A red kite .\n"
        'a.jpg,"A kite , high up"\n'
        'a.jpg,"A kite with "" WIND "" on it , flying"\n'
        "b.jpg,Two goats, one asleep\n"
    )
    pictures = read(tmp_path, text)
    assert captions(pictures) == {
        "a.jpg": ("A red kite .", "A kite , high up", 'A kite with " WIND " on it , flying'),
        "b.jpg": ("Two goats, one asleep",),
    }
    assert pictures[0] == CaptionedPicture(tmp_path / "images" / "a.jpg", captions(pictures)["a.jpg"], "")


def test_an_open_quote_does_not_swallow_the_next_line(tmp_path: Path) -> None:
    found = captions(read(tmp_path, 'image,caption\na.jpg,"A kite\nb.jpg,A goat\n'))
    assert found == {"a.jpg": ('"A kite',), "b.jpg": ("A goat",)}


def test_token_file_with_copy_numbers_and_repeated_lines(tmp_path: Path) -> None:
    text = "a.jpg#0\tA kite .\na.jpg#0\tA kite .\na.jpg#1\tA kite .\nb.jpg.1#0\tA goat #1 .\nb.jpg.1#1\t\n"
    # The same sentence under another number is another person's.
    assert captions(read(tmp_path, text)) == {"a.jpg": ("A kite .", "A kite ."), "b.jpg": ("A goat #1 .",)}


def test_flickr30k_table_with_its_line_without_separator(tmp_path: Path) -> None:
    text = (
        "image_name| comment_number| comment\na.jpg| 0| A kite | string .\na.jpg| 1   A kite .\nb.jpg| 0| \n"
    )
    assert captions(read(tmp_path, text)) == {"a.jpg": ("A kite | string .", "A kite .")}


def test_numbered_table_with_commas(tmp_path: Path) -> None:
    text = "image_name,comment_number,comment\na.jpg,0, A kite, high up\na.jpg,0, A kite, high up\n"
    assert captions(read(tmp_path, text)) == {"a.jpg": ("A kite, high up",)}


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\n\n \n").encode(),
        lambda text: text.encode() + text.splitlines()[0].encode(),
    ],
    ids=["mark", "crlf", "utf-16", "cp1252", "blank lines", "header again"],
)
def test_however_the_file_was_saved(tmp_path: Path, encode) -> None:  # type: ignore[no-untyped-def]
    text = "image,caption\na.jpg,A café  at night \nb.jpg,A goat\n"
    assert captions(read(tmp_path, encode(text))) == {"a.jpg": ("A café at night",), "b.jpg": ("A goat",)}


def test_one_wrong_byte_leaves_the_other_lines_alone(tmp_path: Path) -> None:
    raw = b"image,caption\na.jpg,A caf\xe9\nb.jpg,A caf\xc3\xa9\n"
    assert captions(read(tmp_path, raw)) == {"a.jpg": ("A café",), "b.jpg": ("A café",)}


def test_official_lists_give_the_split(tmp_path: Path) -> None:
    (tmp_path / "Flickr_8k.trainImages.txt").write_bytes(b"\xef\xbb\xbfa.jpg\r\n\r\nx.jpg\r\n")
    (tmp_path / "Flickr_8k.devImages.txt").write_text("b.jpg\n")
    (tmp_path / "Flickr_8k.testImages.txt").write_text("c.jpg")
    for text in ("image,caption\n{}.jpg,A\n", "{}.jpg#0\tA\n"):
        lines = [text.format(name) if name == "a" else text.format(name).splitlines()[-1] for name in "abcd"]
        pictures = read(tmp_path, "\n".join(line.strip() for line in lines))
        assert [picture.split for picture in pictures] == ["train", "val", "test", ""]


def test_a_picture_in_two_lists_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Flickr_8k.trainImages.txt").write_text("a.jpg\n")
    (tmp_path / "Flickr_8k.devImages.txt").write_text("b.jpg\na.jpg\n")
    with pytest.raises(DataError, match=r"devImages.txt, line 2: a.jpg is also in Flickr_8k.trainImages"):
        read(tmp_path, "image,caption\na.jpg,A\n")


def karpathy(**changes: object) -> dict[str, object]:
    sentences = [{"raw": "A kite.", "tokens": ["a", "kite"]}, {"raw": "Wind."}]
    return {"filename": "a.jpg", "split": "restval", "sentences": sentences} | changes


def test_karpathy_splits(tmp_path: Path) -> None:
    images = [karpathy(), karpathy(filename="b.jpg", split="test", filepath="val2014")]
    pictures = read(tmp_path, {"images": images, "dataset": "coco"})
    assert [(p.file, p.split) for p in pictures] == [
        (tmp_path / "images" / "a.jpg", "train"),
        (tmp_path / "images" / "b.jpg", "test"),
    ]
    assert pictures[0].captions == ("A kite.", "Wind.")
    (tmp_path / "images" / "val2014").mkdir()
    assert read(tmp_path, {"images": images})[1].file == tmp_path / "images" / "val2014" / "b.jpg"


def test_coco_captions(tmp_path: Path) -> None:
    content = {
        "images": [{"id": 7, "file_name": "a.jpg"}, {"id": 9, "file_name": "b.jpg"}],
        "annotations": [{"image_id": 7, "caption": "A kite\n"}, {"image_id": 7, "caption": "Wind"}],
    }
    (picture,) = read(tmp_path, content, "captions_train2017.json")
    assert picture == CaptionedPicture(tmp_path / "images" / "a.jpg", ("A kite", "Wind"), "train")
    assert read(tmp_path, content, "captions_val2014.json")[0].split == "val"
    assert read(tmp_path, content, "evaluation.json")[0].split == ""
    (tmp_path / "images" / "train2017").mkdir()
    assert read(tmp_path, content, "captions_train2017.json")[0].file.parent.name == "train2017"


def test_neuraltalk2_raw_list(tmp_path: Path) -> None:
    content = [
        {"file_path": "val2014/a.jpg", "id": 1, "captions": ["A kite"]},
        {"file_path": "train2014\\b.jpg", "captions": ["A goat", " "], "split": "val"},
    ]
    pictures = read(tmp_path, content)
    assert pictures[0] == CaptionedPicture(tmp_path / "images" / "val2014" / "a.jpg", ("A kite",), "")
    assert pictures[1] == CaptionedPicture(tmp_path / "images" / "train2014" / "b.jpg", ("A goat",), "val")


def test_plain_list_of_images(tmp_path: Path) -> None:
    content = {
        "images": [{"file": "a.jpg", "captions": ["A kite", "Wind"]}, {"file": "b.jpg", "captions": []}]
    }
    assert captions(read(tmp_path, content)) == {"a.jpg": ("A kite", "Wind")}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("image,caption\na.jpg,A\nno caption\n", 'line 3: there is no ","'),
        ("image_name| comment_number| comment\na.jpg| A\n", r"line 2: there is no \"\|\""),
        ("a.jpg#0\tA\nb.jpg A\n", "line 2: there is no picture name with #"),
        ("image,caption\n,A kite\n", "line 2: the picture has no name"),
        ("image,caption\na.jpg,\n", "holds no captions"),
        ("", "in no form of captions"),
        ("Once upon a time\n", "in no form of captions"),
        ('{"images": [\n{"file": ', "line 2: this is no valid JSON"),
        ("[" * 100_000, "nested too deeply"),
        ({"pictures": []}, 'no list "images"'),
        ({"images": []}, "holds no captions"),
        ([1], r'images\[0\]: "file" is missing'),
        ([{"file": 1}], r'images\[0\]: "file" is no text'),
        ([{"file": "a.jpg"}], r'images\[0\]: "captions" is no list'),
        ([{"file": "a.jpg", "captions": [1]}], "a caption is no text"),
        ([{"file": "a.jpg", "captions": ["A"], "split": "dinner"}], '"dinner" is no split'),
        ({"images": [karpathy(), 1]}, r'images\[1\]: "filename" is missing'),
        ({"images": [karpathy(sentences=[{}])]}, r'images\[0\].sentences: "raw" is missing'),
        ({"images": [karpathy(), karpathy(split="val")]}, 'a.jpg is in two splits, "train" and "val"'),
        ({"images": [], "annotations": 1}, "annotations: this is no list"),
        ({"images": [{"id": [], "file_name": "a"}], "annotations": []}, '"id" is no single value'),
        ({"images": [], "annotations": [{"image_id": 3, "caption": "A"}]}, "no image has the id 3"),
    ],
)
def test_errors_name_the_place(tmp_path: Path, content: object, said: str) -> None:
    with pytest.raises(DataError, match=said) as caught:
        read(tmp_path, content)
    assert "annotations" in caught.value.title
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize(
    "name", ["../a.jpg", "b/../../a.jpg", "/etc/a.jpg", "C:\\a.jpg", "..\\a.jpg", "a\0.jpg"]
)
def test_names_outside_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match="leads out of the folder"):
        read(tmp_path, [{"file": name, "captions": ["A"]}])
    with pytest.raises(DataError, match="line 2: the picture name"):
        read(tmp_path, f"image,caption\n{name},A\n")


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="folder of pictures"):
        read_annotations(tmp_path / "captions.txt", tmp_path / "images")
    with pytest.raises(DataError, match=r"captions.txt is not there"):
        read_annotations(tmp_path / "captions.txt", tmp_path)
    with pytest.raises(DataError, match="folder"):
        read_annotations(tmp_path, tmp_path)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the data sets are not beside this checkout")
def test_the_data_we_train_on(tmp_path: Path) -> None:
    pictures = read_annotations(SHARED / "flickr8k" / "captions.txt", tmp_path)
    splits = [picture.split for picture in pictures]
    # Our training list has the 6,000 official ones and the 91 that no official list names.
    assert {split: splits.count(split) for split in set(splits)} == {"train": 6091, "val": 1000}
    assert {len(picture.captions) for picture in pictures} == {5}
    pascal = read_annotations(SHARED / "pascal_sentences" / "captions.json", tmp_path)
    assert len(pascal) == 331
    assert {len(picture.captions) for picture in pascal} == {4, 5}
