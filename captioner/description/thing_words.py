"""The words of English captions whose places are worth telling: the things among the frequent words.

Not what a place is hardly told of (water, grass, a street), and not what somebody wears.
"""

from captioner.description.person_nouns import any_of

_PERSON = any_of(
    "man woman boy girl person child baby toddler kid lady guy adult teenager couple family crowd"
    " player skateboarder surfer snowboarder skier cyclist biker bicyclist motorcyclist rider climber skater"
    " swimmer runner hiker performer musician bride clown worker"
)
_PEOPLE = any_of(
    "men women boys girls people children babies toddlers kids ladies guys adults teenagers"
    " players skateboarders surfers snowboarders skiers cyclists bikers riders climbers skaters"
    " swimmers runners hikers performers musicians workers"
)
_ANIMAL = any_of("dog puppy cat kitten horse bird duck cow sheep monkey elephant bear")
_ANIMALS = any_of("dogs puppies cats kittens horses birds ducks cows sheep monkeys elephants")
_OBJECTS = any_of(
    "bike bicycle motorcycle car truck bus train van boat kayak canoe raft ship airplane plane helicopter"
    " scooter skateboard snowboard surfboard sled tricycle unicycle wheelchair cart wagon stroller carriage"
    " ball frisbee toy stick guitar violin drum microphone camera umbrella kite balloon flag sign"
    " bench couch sofa chair table bed tent swing slide trampoline fountain"
    " tree building house tower statue bridge window door"
)
_OBJECTS_PLURAL = any_of(
    "bikes bicycles motorcycles cars trucks boats kayaks balls toys chairs tables umbrellas balloons flags"
    " trees buildings houses"
)

PEOPLE = _PERSON | _PEOPLE
LIVING_PLURAL = _PEOPLE | _ANIMALS
LIVING = PEOPLE | _ANIMAL | _ANIMALS
OBJECTS = _OBJECTS | _OBJECTS_PLURAL
THINGS = LIVING | OBJECTS
SINGULAR = (_PERSON | _ANIMAL | _OBJECTS) - {"sheep"}
"""Those that have an article: "a dog", but "dogs"."""
