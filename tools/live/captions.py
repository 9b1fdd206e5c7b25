"""What a describer says of the simulated scenes: the same in other words on each look, as captioners do."""

from random import Random

# Wordings of a scene by itself, and with somebody before it.
_SCENES = (
    (
        ("a cat lies on a blanket", "a cat is lying on a blanket", "a kitten laying on a white blanket"),
        ("a person stands beside a cat", "a man is standing beside a cat", "a woman standing by a cat"),
    ),
    (
        ("a cup of coffee on a table", "a cup of coffee sits on a wooden table", "a coffee cup on a table"),
        ("a person at a table with coffee", "a man at a table with a cup of coffee"),
    ),
    (
        ("a rocket stands at a launch tower", "a rocket is standing near a launch tower"),
        ("a person watches a rocket", "a woman is watching a rocket", "a man watching a white rocket"),
    ),
    (
        ("a motorcycle is parked in a garage", "a red motorcycle parked in a garage"),
        ("a person stands by a motorcycle", "a man is standing next to a motorcycle"),
    ),
    (
        ("a man sits on a bench", "a person is sitting on a bench", "a woman in a red shirt sits on a bench"),
        ("two people are at a bench", "two men at a bench", "two women in a park are at a bench"),
    ),
    (
        ("a dog runs through the grass", "a brown dog is running on grass", "a puppy running on the lawn"),
        ("a person plays with a dog", "a man playing with a brown dog", "a woman is playing with a dog"),
    ),
    (
        (
            "an empty street with parked cars",
            "cars are parked on a street",
            "parked cars along an empty road",
        ),
        ("a person crosses a street", "a man is crossing the road", "a woman crossing a street"),
    ),
    (
        ("a kitchen with a stove and a sink", "a white kitchen with a sink and a stove"),
        ("a person cooks in a kitchen", "a woman is cooking in the kitchen", "a man cooking in a kitchen"),
    ),
    (
        ("children play in a fountain", "kids are playing in a fountain", "two girls playing in a fountain"),
        ("a mother with children at a fountain", "a woman and two children at a fountain"),
    ),
    (
        ("a boat floats on the water", "a small boat is floating on a lake"),
        ("a person sits in a boat", "a man is sitting in a boat", "a woman sitting in a small boat"),
    ),
    (
        (
            "books on a shelf beside a lamp",
            "a shelf with books and a lamp",
            "a lamp next to a shelf of books",
        ),
        ("a person reads beside a shelf", "a woman is reading beside a shelf"),
    ),
    (
        ("a snowy mountain under clouds", "mountains with snow and clouds"),
        ("a person climbs a snowy mountain", "a man is climbing a mountain in the snow"),
    ),
    (
        ("a bus stops at a station", "a yellow bus is stopping at a station"),
        ("a person gets on a bus", "a man is getting on a yellow bus", "a woman getting on a bus"),
    ),
    (
        ("a horse stands behind a fence", "a white horse is standing behind a fence"),
        ("a person feeds a horse", "a girl is feeding a white horse", "a man feeding a horse"),
    ),
)
COUNT = len(_SCENES)


def wording(scene: int, with_person: bool, rng: Random) -> str:
    """One of the ways to tell a scene, 0 to COUNT - 1."""
    return rng.choice(_SCENES[scene][with_person])
