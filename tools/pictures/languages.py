"""Languages and scripts: some words of each, or any letters of theirs, which look like words."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtGui import QFontDatabase

System = QFontDatabase.WritingSystem

ENGLISH_TEXT = """
the of and to in is that for it as was with be by on not he this are or his from at which but have an they
you were her she there been one all we their has would what will if can more when who so no out up into some
than them only time could new then do any my now such like our over man me even most made after also did
many before must through years where much your way well down should because each just those people how too
little state good very make world still own see men work long get here between both life being under never
day same another know while last might us great old year off come since against go came right used take
three small large house during without again place around home school number course war part system water
until always something fact public hand early power light order word family city table letter market price
garden window summer report picture river morning music station account update network version folder server
privacy security message project meeting budget service customer support product shipping total amount
review section chapter figure result method model sample study value change history open close print export
import edit view insert format tools help about settings general advanced display sound keyboard language
default options download upload search filter sort share sign cancel apply
"""
GERMAN_TEXT = """
der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
bis mehr durch man sein wurde sei Einstellungen Datei Bearbeiten Ansicht Fenster Hilfe Öffnen Speichern
Schließen Größe Übersicht Rechnung Straße Bescheinigung Krankenversicherung Geschwindigkeit Abteilung
Unterschrift Zusammenfassung
"""
FRENCH_TEXT = """
le la les de des du un une et à est en que qui dans pour pas sur au avec il elle ce se plus par ne sont mais
nous vous leur ont été cette fichier affichage fenêtre aide ouvrir enregistrer réglages société adresse
téléphone première année développement général être même après très où déjà élève château façade rien
toujours
"""
SPANISH_TEXT = """
el la los las de y en que un una por con para no es se lo como más pero sus le ya o este sí porque esta
entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante año configuración archivo
ventana ayuda edición ver guardar cancelar aceptar dirección teléfono señor niño mañana corazón información
página
"""
POLISH_TEXT = """
i w na się z że do to nie jest o jak za od po przez przy dla są ten może była już być tylko jego które więc
ustawienia plik edycja widok okno pomoc zapisz zamknij zażółć gęślą jaźń święto źródło książka człowiek
"""
FINNISH_TEXT = """
ja on ei se että oli hän mutta niin kun kuin myös ovat sen tai joka vain ole asetukset tiedosto muokkaa
näytä ikkuna ohje tallenna sulje päivämäärä yhteenveto järjestelmä käyttäjätunnus lähettäminen työpöytä
"""
VIETNAMESE_TEXT = """
và của là có được cho trong một không những người với này các đã khi đến về tôi từ cũng như ra thì để cài
đặt tệp chỉnh sửa xem cửa sổ trợ giúp lưu đóng quốc gia phương tiện tiếng Việt điện thoại
"""

ENGLISH = tuple(ENGLISH_TEXT.split())


def _words(text: str) -> Callable[[Random], str]:
    """Any word of a text."""
    listed = text.split()
    return lambda rng: rng.choice(listed)


def _letters(alphabet: str, low: int, high: int) -> Callable[[Random], str]:
    """Low to high letters of an alphabet in a row."""
    return lambda rng: "".join(rng.choices(alphabet, k=rng.randint(low, high)))


def _span(first: int, last: int) -> str:
    """The characters from one number to another."""
    return "".join(map(chr, range(first, last + 1)))


@dataclass(frozen=True)
class Language:
    """How a language looks. gap: what stands between words. weight: how often it is taken."""

    word: Callable[[Random], str]
    system: QFontDatabase.WritingSystem = System.Latin
    gap: str = " "
    right_to_left: bool = False
    weight: float = 1.0


KANA = _span(0x3042, 0x3090) + _span(0x30A2, 0x30F0) + _span(0x4E8C, 0x4F00)
ARABIC = _span(0x627, 0x63A) + _span(0x641, 0x64A)
DEVANAGARI = _span(0x905, 0x90C) + _span(0x915, 0x928) + _span(0x93E, 0x942)

LANGUAGES = (
    Language(_words(ENGLISH_TEXT), weight=14),
    Language(_words(GERMAN_TEXT), weight=3),
    Language(_words(FRENCH_TEXT), weight=2),
    Language(_words(SPANISH_TEXT), weight=2),
    Language(_words(POLISH_TEXT)),
    Language(_words(FINNISH_TEXT), weight=0.7),
    Language(_words(VIETNAMESE_TEXT), System.Vietnamese, weight=0.5),
    Language(_letters(_span(0x430, 0x44F), 1, 11), System.Cyrillic, weight=2),
    Language(_letters(_span(0x3B1, 0x3C9), 2, 10), System.Greek, weight=0.6),
    Language(_letters(_span(0x5D0, 0x5EA), 2, 7), System.Hebrew, right_to_left=True, weight=0.7),
    Language(_letters(ARABIC, 2, 8), System.Arabic, right_to_left=True),
    Language(_letters(DEVANAGARI, 2, 7), System.Devanagari, weight=0.7),
    Language(_letters(_span(0xE01, 0xE2E), 3, 12), System.Thai, gap="", weight=0.4),
    Language(_letters(_span(0x4E00, 0x5E00), 1, 4), System.SimplifiedChinese, gap="", weight=1.6),
    Language(_letters(KANA, 1, 5), System.Japanese, gap="", weight=1.2),
    Language(_letters(_span(0xAC00, 0xC800), 1, 4), System.Korean, weight=0.8),
    Language(_letters(_span(0x10D0, 0x10F0), 2, 9), System.Georgian, weight=0.2),
)
