"""What Orca says in the window's dialogs and lists, where it once said nothing or too much."""

from captioner.resources import resource
from tests.end_to_end.desktop import Desktop, wait_until

PHOTO = resource("samples", "photographer.png")
TEXT_BOX = "What the picture shows"


def test_what_is_chosen_read_and_deleted_is_heard(desk_with_orca: Desktop) -> None:
    desk = desk_with_orca
    desk.start_lookaloud(PHOTO)
    desk.hears(TEXT_BOX)
    window = desk.window("LookAloud")
    wait_until(lambda: window.find("list", "History").children, "a description")

    # A closed box to choose from tells each choice.
    desk.press("ctrl+comma")
    desk.window("Settings")
    desk.hears("Who speaks")
    desk.press("Down")
    desk.hears("own voice")
    desk.press("Escape")
    desk.focused(TEXT_BOX)

    # The newest entry is heard on coming to the list.
    desk.press("Tab")
    desk.hears(PHOTO.name)

    # One's own text: what is there is selected and read, and typing replaces it.
    desk.press("F2")
    desk.window("Own text")
    desk.write("My photo")
    desk.press("Tab", "space")
    desk.hears("My photo")
    entries = window.find("list", "History")
    wait_until(lambda: "My photo" in entries.children[0].name, "the text to be taken")

    # A menu opens while Orca still reads what came before; a long text is read line by line.
    desk.window("LookAloud")
    desk.press("alt+h", "Up")
    desk.hears("About LookAloud")
    desk.press("Return")
    desk.window("About LookAloud")
    desk.hears("LookAloud 0")
    desk.press("Down")
    desk.hears("Tells what pictures show")
    desk.press("Escape")


def test_a_key_silences_the_voice_while_a_screen_reader_runs(desk_with_orca: Desktop) -> None:
    desk = desk_with_orca
    desk.start_lookaloud(PHOTO)
    box = desk.window("LookAloud").find("text", TEXT_BOX)
    wait_until(lambda: "Looking" not in box.text and "lists all keys" not in box.text, "a description")
    desk.press("ctrl+m")
    more = desk.hears("pixels")
    desk.xdotool("key", "Control_L")
    wait_until(lambda: desk.heard()[-1].ended is not None, "the end of it")
    said = next(said for said in desk.heard() if said.text == more.text)
    assert said.stopped
