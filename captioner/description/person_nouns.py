"""The words for people in English captions that tell a sex, and what stands for them where none is."""


def any_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_PLURALS = {
    "person": "people",
    "child": "children",
    "schoolchild": "schoolchildren",
    "businessperson": "businesspeople",
    "salesperson": "salespeople",
    "craftsperson": "craftspeople",
}

# Neutral singular: the singulars and plurals that become it.
_NAMES = {
    "person": "man men woman women guy guys lady ladies gentleman gentlemen male males female females dude"
    " dudes gal gals chap chaps fella fellas",
    "child": "boy boys girl girls lad lads son sons daughter daughters",
    "schoolchild": "schoolboy schoolboys schoolgirl schoolgirls",
    "parent": "mother mothers father fathers mom moms mommy dad dads daddy mum mums",
    "grandparent": "grandmother grandmothers grandfather grandfathers grandma grandpa",
    "sibling": "brother brothers sister sisters",
    "spouse": "husband husbands wife wives",
    "partner": "boyfriend boyfriends girlfriend girlfriends",
    "relative": "uncle uncles aunt aunts nephew nephews niece nieces",
    "newlywed": "bride brides groom grooms",
    "wedding attendant": "bridesmaid bridesmaids groomsman groomsmen",
    "police officer": "policeman policemen policewoman policewomen",
    "firefighter": "fireman firemen",
    "businessperson": "businessman businessmen businesswoman businesswomen",
    "salesperson": "salesman salesmen saleswoman saleswomen",
    "craftsperson": "craftsman craftsmen",
    "angler": "fisherman fishermen",
    "camera operator": "cameraman cameramen",
    "base player": "baseman basemen",
    "batter": "batsman batsmen",
    "rider": "horseman horsemen",
    "stunt performer": "stuntman stuntmen",
    "sword fighter": "swordsman swordsmen",
    "guard": "guardsman guardsmen",
    "crew member": "crewman crewmen",
    "worker": "workman workmen repairman repairmen",
    "mail carrier": "mailman mailmen",
    "athlete": "sportsman sportsmen sportswoman sportswomen",
    "cowhand": "cowboy cowboys cowgirl cowgirls",
    "server": "waitress waitresses",
    "actor": "actress actresses",
    "ballet dancer": "ballerina ballerinas",
    "show dancer": "showgirl showgirls",
}
PLURAL_NAMES = frozenset(
    ["men", "women", "ladies", "gentlemen", "wives"]
    + [name for names in _NAMES.values() for name in names.split() if name.endswith(("s", "men"))]
) - {"waitress", "actress"}


def _plural(neutral: str) -> str:
    return _PLURALS.get(neutral, f"{neutral}s")


# Neutral plurals, by their singulars.
PLURALS = {neutral: _plural(neutral) for neutral in _NAMES}
# Neutral words by those that tell a sex. A cowboy hat and a snowman stay what they are.
NEUTRAL = {
    name: _plural(neutral) if name in PLURAL_NAMES else neutral
    for neutral, names in _NAMES.items()
    for name in names.split()
}
# Of the clothes, not of who wears them.
CLOTHES_OF = any_of("cowboy cowboys cowgirl fireman policeman ballerina bride bridesmaid")
OUTFITS = any_of(
    "hat hats boot boots outfit outfits costume costumes attire shirt clothes gear uniform uniforms"
)
# "A boy scout", "girls soccer", "men's basketball": without the first word they say the same.
ROLES = any_of(
    "scout scouts soccer basketball volleyball tennis hockey softball lacrosse rugby football baseball"
    " gymnastics track team teams player players athlete athletes gymnast gymnasts cheerleader"
    " cheerleaders runner runners dancer dancers skater skaters surfer surfers swimmer swimmers performer"
    " performers"
)
# "A teenage boy" is a teenager, "a baby girl" a baby.
AGES = {
    "teenage": "teenager",
    "teen": "teenager",
    "teenaged": "teenager",
    "preteen": "preteen",
    "baby": "baby",
    "toddler": "toddler",
    "adult": "adult",
}
AGES_PLURAL = {
    "teenager": "teenagers",
    "preteen": "preteens",
    "baby": "babies",
    "toddler": "toddlers",
    "adult": "adults",
}

PRONOUNS = {
    "he": "they",
    "she": "they",
    "him": "them",
    "his": "their",
    "hers": "theirs",
    "himself": "themselves",
    "herself": "themselves",
}

ANIMAL_PRONOUNS = {
    "he": "it",
    "she": "it",
    "him": "it",
    "his": "its",
    "her": "its",
    "himself": "itself",
    "herself": "itself",
}
ANIMALS = any_of(
    "animal dog puppy cat kitten horse bird duck swan cow bull sheep goat monkey elephant bear tiger"
    " greyhound poodle terrier retriever collie rottweiler shepherd labrador lab pitbull dalmatian bulldog"
)
# Whose "his" is nearer than an animal's.
RIDERS = any_of("rider jockey surfer skier player cyclist biker skater someone clown worker")

# Before a person they guess what no picture tells.
ORIGINS = any_of(
    "asian african african-american american-indian caucasian oriental hispanic latino latina mexican"
    " american eastern indian chinese japanese korean arab arabic muslim jewish black white"
    " dark-skinned light-skinned"
)
FEELINGS = any_of(
    "happy sad angry excited scared upset surprised bored proud lonely frightened worried unhappy"
)
# What may stand between an article and a person.
ADJECTIVES = any_of(
    "old older young younger little small big large tall short elderly middle-aged blond brown-haired"
    " smiling bearded bald shirtless fat thin skinny tiny school other"
)
HAIR = {"blonde": "blond", "blond": "blond", "brunette": "brown-haired"}
