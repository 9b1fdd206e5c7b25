"""Animals and vehicles: the words that captions have for them, and the classes of ImageNet that show them.

Class numbers are those of ImageNet-1k (Russakovsky et al. 2015), in the order of its synsets. Left out is
what words do not tell apart: a "bike" has a motor or not, a "crane" feathers or not.
"""

from dataclasses import dataclass

CLASSES = 1000  # of ImageNet-1k


@dataclass(frozen=True)
class Thing:
    """One sort of thing. classes: of ImageNet. one, many: words for one of it and for several."""

    classes: tuple[int, ...]
    one: tuple[str, ...]
    many: tuple[str, ...]


ANIMALS = (
    Thing((*range(151, 269), 273, 274, 275), ("dog", "puppy"), ("dogs", "puppies")),
    Thing(tuple(range(281, 286)), ("cat", "kitten"), ("cats", "kittens")),
    Thing((345, 346, 347), ("cow", "bull", "calf"), ("cows", "cattle", "bulls")),
    Thing((348, 349), ("sheep", "lamb"), ("sheep", "lambs")),
    Thing((350,), ("goat",), ("goats",)),
    Thing((339,), ("horse", "pony"), ("horses", "ponies")),
    Thing((340,), ("zebra",), ("zebras",)),
    Thing((351, 352, 353), ("deer",), ("deer",)),
    Thing((354,), ("camel",), ("camels",)),
    Thing((355,), ("llama",), ("llamas",)),
    Thing((341, 342), ("pig",), ("pigs",)),
    Thing((385, 386), ("elephant",), ("elephants",)),
    Thing((344,), ("hippo",), ("hippos",)),
    Thing(tuple(range(294, 298)), ("bear",), ("bears",)),
    Thing(tuple(range(365, 383)), ("monkey",), ("monkeys",)),
    Thing((330, 331, 332), ("rabbit", "bunny"), ("rabbits", "bunnies")),
    Thing((335,), ("squirrel",), ("squirrels",)),
    Thing(tuple(range(277, 281)), ("fox",), ("foxes",)),
    Thing((291,), ("lion",), ("lions",)),
    Thing((292,), ("tiger",), ("tigers",)),
    Thing(
        (*range(7, 25), *range(80, 101), *range(127, 147)),
        ("bird", "duck", "goose", "seagull", "swan", "chicken"),
        ("birds", "ducks", "geese", "seagulls", "swans", "chickens", "pigeons"),
    ),
    Thing((*range(0, 7), *range(389, 398)), ("fish",), ("fish",)),
    Thing(tuple(range(33, 38)), ("turtle",), ("turtles",)),
    Thing(tuple(range(38, 49)), ("lizard",), ("lizards",)),
    Thing(tuple(range(52, 69)), ("snake",), ("snakes",)),
    Thing((30, 31, 32), ("frog",), ("frogs",)),
)

VEHICLES = (
    Thing(
        (436, 468, 511, 609, 627, 656, 661, 751, 817),
        ("car", "vehicle", "jeep", "van"),
        ("cars", "vehicles", "jeeps", "vans"),
    ),
    Thing((555, 569, 675, 717, 864, 867), ("truck",), ("trucks",)),
    Thing((654, 779, 874), ("bus",), ("buses",)),
    Thing((466, 547, 565, 705, 820, 829), ("train", "trolley"), ("trains",)),
    Thing(
        (472, 484, 510, 554, 576, 625, 628, 724, 780, 814, 871, 914),
        ("boat", "canoe", "kayak", "sailboat", "ship", "raft"),
        ("boats", "canoes", "kayaks", "sailboats", "ships"),
    ),
    Thing((404, 895, 908), ("plane", "airplane", "jet"), ("planes", "airplanes", "jets")),
    Thing((866,), ("tractor",), ("tractors",)),
)
