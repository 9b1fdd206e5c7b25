"""Captions in which nobody's sex is guessed."""

import csv
import re
from pathlib import Path

import pytest

from captioner.description.person_words import article, neutral
from captioner.text import detokenize, tokenize

CAPTIONS = Path(__file__).parents[3] / "shared" / "data" / "flickr8k" / "captions.txt"


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        # One person.
        ("a man rides a bike", "a person rides a bike"),
        ("an old man sits on a bench", "an old person sits on a bench"),
        ("a little boy in a red shirt", "a little child in a red shirt"),
        ("another man in a hat", "another person in a hat"),
        ("a man's hat", "a person's hat"),
        ("a guy and his dog", "a person and their dog"),
        ("a lady holds her baby", "a person holds their baby"),
        ("a gentleman in a suit", "a person in a suit"),
        # Several.
        ("two men and a dog", "two people and a dog"),
        ("three girls on a beach", "three children on a beach"),
        ("a group of men playing soccer", "a group of people playing soccer"),
        ("women and children in a park", "people and children in a park"),
        # Side by side.
        ("a man and a woman sit on a bench", "two people sit on a bench"),
        ("a man and woman walk", "two people walk"),
        ("the man and the woman kiss", "the two people kiss"),
        ("two men and a woman talk", "three people talk"),
        ("a boy and a girl play", "two children play"),
        ("a man and a boy fish", "a person and a child fish"),
        ("a young man and woman", "two young people"),
        ("an old man and a young woman", "an old person and a young person"),
        ("men and women dance", "people dance"),
        ("several boys and girls run", "several children run"),
        ("a man a woman and a child", "two people and a child"),
        ("a man woman girl and boy", "two people two children"),
        ("a man or a woman", "a person"),
        ("a man and a woman in a red dress", "a person and another person in a red dress"),
        ("a man and a woman in white shirts", "two people in white shirts"),
        # The second is another one.
        ("a man is looking at a woman", "a person is looking at another person"),
        ("a girl pushes a boy on a swing", "a child pushes another child on a swing"),
        ("a crowd of people around a man", "a crowd of people around a person"),
        # Pronouns and their verbs.
        ("a child smiles as she runs", "a child smiles as they run"),
        ("a boy laughs while he watches and waves", "a child laughs while they watch and wave"),
        ("a girl as she carefully carries a cup", "a child as they carefully carry a cup"),
        ("a man says he is tired", "a person says they are tired"),
        ("a woman with a dog behind her", "a person with a dog behind them"),
        ("a woman with her two dogs", "a person with their two dogs"),
        ("a man looks at himself", "a person looks at themselves"),
        ("a friend of his", "a friend of theirs"),
        ("a dog with a ball in his mouth", "a dog with a ball in its mouth"),
        ("a man walks his dog", "a person walks their dog"),
        # What people are called for what they do.
        ("a policeman on a horse", "a police officer on a horse"),
        ("two firemen", "two firefighters"),
        ("a fisherman by a lake", "an angler by a lake"),
        ("a businessman with a phone", "a businessperson with a phone"),
        ("a mother and her son", "a parent and their child"),
        ("a mother and father", "two parents"),
        ("a bride and groom", "two newlyweds"),
        ("a cowboy rides a bull", "a cowhand rides a bull"),
        ("a waitress", "a server"),
        # Words that only say of which sex a role is.
        ("a female tennis player", "a tennis player"),
        ("an older male", "an older person"),
        ("a male walks", "a person walks"),
        ("two females look up", "two people look up"),
        ("a women's soccer team", "a soccer team"),
        ("a boy scout", "a scout"),
        ("two teenage girls", "two teenagers"),
        ("a baby boy", "a baby"),
        ("an adult male", "an adult"),
        ("a blonde woman with blonde hair", "a blond person with blond hair"),
        ("a blonde in a dress", "a blond person in a dress"),
        # What no picture tells.
        ("a happy young asian woman", "a young person"),
        ("three middle eastern men", "three people"),
        ("a black man in a black hat", "a person in a black hat"),
    ],
)
def test_neutral_captions(caption: str, told: str) -> None:
    assert neutral(caption) == told


@pytest.mark.parametrize(
    "caption",
    [
        "a snowman in the snow",
        "a person in a cowboy hat",
        "a black and white dog runs through grass",
        "children in black hats",
        "two people and a child",
        "a person and a person",  # somebody meant it
        "an apple a day",
        "a middle aged person",
        "",
    ],
)
def test_other_captions_stay(caption: str) -> None:
    assert neutral(caption) == caption


@pytest.mark.parametrize(
    ("word", "expected"),
    [("dog", "a"), ("apple", "an"), ("unicycle", "a"), ("uniformed", "a"), ("umbrella", "an"), ("one", "a")],
)
def test_articles(word: str, expected: str) -> None:
    assert article(word) == expected


@pytest.mark.skipif(not CAPTIONS.exists(), reason="the data set may not be shipped and is not here")
def test_no_word_for_a_sex_is_left_in_what_people_write() -> None:
    with CAPTIONS.open(encoding="utf-8") as file:
        captions = {detokenize(tokenize(row["caption"])) for row in csv.DictReader(file)}
    told = [neutral(caption) for caption in captions]
    sexed = re.compile(
        r"(?<!-)\b(man|men|woman|women|boys?|girls?|he|she|him|her|his|males?|females?|lady|guys?)\b(?!-)"
    )
    assert len(captions) > 30_000
    assert [caption for caption in told if sexed.search(caption)] == []
    # Every article is right that was right before.
    wrong = re.compile(r"\b(a (?=[aeio][a-z]*\b)(?!one|eu)|an (?![aeiouh]))(\S+)")
    for caption in captions:
        before = {found[2] for found in wrong.finditer(caption)}
        assert {found[2] for found in wrong.finditer(neutral(caption))} <= before, caption
    assert not any("person person" in caption for caption in told)
