# ruff: noqa: RUF001 - the sentences are in many scripts

import pytest

from desktop_app.announcing.fit_for_speech import fit_for_speech


@pytest.mark.parametrize(
    "sentence",
    [
        "A brown dog runs on the beach.",
        "I'm not sure, this may be wrong: two people (a child, too) – at a table… or so.",
        "He said: \"Well... isn't it 5 o'clock?!\" -- and left; 5% of 1,000 by e-mail: a.b@example.org.",
        "The USB stick of the UK's PC is OK: 16 GB, HDMI and HTML, IEEE, JPEG.",
        "Louis XVIII, part MMIX, plate ABCD1234, AB-1234, MP3 and B2B",
        "Ein Kraftfahrzeughaftpflichtversicherungsschein liegt auf dem Tisch.",
        "一只棕色的狗在海滩上奔跑，旁边有两个孩子在玩一个红色的大球，天空很蓝，海浪很小，远处有一艘白色的船在慢慢地航行。",
        "می‌خواهم کتاب را بخوانم.",
        "A cat 🐈 and a flag 🇩🇪 and a family 👨‍👩‍👧.",
        "Text: café, naïve, Ελλάδα, Россия.",
    ],
)
def test_an_ordinary_sentence_comes_back_as_it_is(sentence: str) -> None:
    assert fit_for_speech(sentence) == sentence


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Text: EMERGENCY EXIT", "Text: Emergency Exit"),
        ("DON'T PARK, NON-SMOKING AREA", "Don't Park, NON-Smoking Area"),
        ("DON’T", "Don’t"),
        ("ВНИМАНИЕ! ΠΡΟΣΟΧΗ ÜBERGANG", "Внимание! Προσοχη Übergang"),
        ("COVID-19", "Covid-19"),
        ("Stop!!!! Why???? What?!?!?! So,,,, then:::", "Stop! Why? What?! So, then:"),
        ("Wait...... and ……", "Wait... and ..."),
        ("Title\n-----\n*** news ***\n=-=-=-=\n____ end", "Title news end"),
        ("Great 🎉🎉🎉 day 😀 😃 👍🏽!", "Great 🎉 day 😀!"),
        ("one\ttwo\r\n\r\n three   four ", "one two three four"),
        ("a\x00b\x1b[31mc\x07", "a b [31mc"),
        ("le\u00adft\u200b \u202eright\ufeff \ud800.", "left right ."),
        ("See https://www.example.com/a/b?c=d#e, please.", "See example.com, please."),
        ("(www.example.org/a_b)", "(example.org)"),
        ("ftp://user:secret@example.net:21/x", "example.net"),
        ("http://[broken/x", "http://[broken/x"),
        ("key " + "a1b2c3d4" * 8 + " end", "key a1b2c3d4a1b2c3d4a1b2... end"),
        ("Saved: /media/anna/Documents/Pictures/holidays/2024/summer/beach.jpg", "Saved: beach.jpg"),
        ("D:\\Shared\\Anna\\Documents\\Pictures\\holidays\\2024\\summer\\beach.jpg", "beach.jpg"),
        ("", ""),
        ("\n\x00 ", ""),
        ("-----", ""),
    ],
)
def test_what_is_hard_to_listen_to_is_made_easy(text: str, spoken: str) -> None:
    assert fit_for_speech(text) == spoken


def test_making_it_easy_twice_changes_nothing_more() -> None:
    text = "WOW!!!! https://a.example/b ---- 🎉🎉 " + "x" * 100
    assert fit_for_speech(fit_for_speech(text)) == fit_for_speech(text)


def test_a_long_text_is_kept_whole_and_takes_no_time() -> None:
    text = "A sentence of some words, with a comma. " * 250
    assert fit_for_speech(text) == text.strip()
    for hostile in ("-" * 100_000, "A" * 100_000, "www." * 25_000, "!?" * 50_000, "A'" * 50_000):
        fit_for_speech(hostile)
