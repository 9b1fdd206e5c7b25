"""Animals and vehicles: the words that captions have for them, and what a classifier takes them for.

Left out is what words do not tell apart: a "bike" has a motor or not, a "crane" feathers or not.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thing:
    """One sort of thing.

    shown: what resources/objects.txt calls it. one, many: words for one of it and for several. kind: what
    detector.py calls it; empty where that has no such kind.
    """

    shown: tuple[str, ...]
    one: tuple[str, ...]
    many: tuple[str, ...]
    kind: str = ""


ANIMALS = (
    Thing(("a dog",), ("dog", "puppy"), ("dogs", "puppies"), "dog"),
    Thing(("a cat",), ("cat", "kitten"), ("cats", "kittens"), "cat"),
    Thing(("a cow",), ("cow", "bull", "calf"), ("cows", "cattle", "bulls"), "cow"),
    Thing(("a sheep",), ("sheep", "lamb"), ("sheep", "lambs"), "sheep"),
    Thing(("a goat",), ("goat",), ("goats",)),
    Thing(("a horse",), ("horse", "pony"), ("horses", "ponies"), "horse"),
    Thing(("a zebra",), ("zebra",), ("zebras",), "zebra"),
    Thing(("a deer or antelope",), ("deer",), ("deer",)),
    Thing(("a camel",), ("camel",), ("camels",)),
    Thing(("a llama",), ("llama",), ("llamas",)),
    Thing(("a pig",), ("pig",), ("pigs",)),
    Thing(("an elephant",), ("elephant",), ("elephants",), "elephant"),
    Thing(("a hippopotamus",), ("hippo",), ("hippos",)),
    Thing(("a bear",), ("bear",), ("bears",), "bear"),
    Thing(("a monkey or ape",), ("monkey",), ("monkeys",)),
    Thing(("a rabbit",), ("rabbit", "bunny"), ("rabbits", "bunnies")),
    Thing(("a squirrel",), ("squirrel",), ("squirrels",)),
    Thing(("a fox",), ("fox",), ("foxes",)),
    Thing(("a lion",), ("lion",), ("lions",)),
    Thing(("a tiger",), ("tiger",), ("tigers",)),
    Thing(
        ("a bird", "a chicken"),
        ("bird", "duck", "goose", "seagull", "swan", "chicken"),
        ("birds", "ducks", "geese", "seagulls", "swans", "chickens", "pigeons"),
        "bird",
    ),
    Thing(("a fish",), ("fish",), ("fish",)),
    Thing(("a turtle",), ("turtle",), ("turtles",)),
    Thing(("a lizard",), ("lizard",), ("lizards",)),
    Thing(("a snake",), ("snake",), ("snakes",)),
    Thing(("a frog",), ("frog",), ("frogs",)),
)

VEHICLES = (
    Thing(("a car",), ("car", "vehicle", "jeep", "van"), ("cars", "vehicles", "jeeps", "vans"), "car"),
    Thing(("a lorry", "a pickup truck", "a fire engine"), ("truck",), ("trucks",), "truck"),
    Thing(("a bus",), ("bus",), ("buses",), "bus"),
    Thing(("a train or tram",), ("train", "trolley"), ("trains",), "train"),
    Thing(
        ("a boat", "a canoe", "a ship"),
        ("boat", "canoe", "kayak", "sailboat", "ship", "raft"),
        ("boats", "canoes", "kayaks", "sailboats", "ships"),
        "boat",
    ),
    Thing(
        ("a plane", "a plane's wing"),
        ("plane", "airplane", "jet"),
        ("planes", "airplanes", "jets"),
        "airplane",
    ),
    Thing(("a tractor",), ("tractor",), ("tractors",)),
)
