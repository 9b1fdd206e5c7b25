"""Random words, sentences, names and numbers in many languages and scripts, to fill pages and windows with."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtGui import QFontDatabase

System = QFontDatabase.WritingSystem

ENGLISH = ["the", "of", "and", "to", "in", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not", "he", "this", "are", "or", "his", "from", "at", "which", "but", "have", "an", "they", "you", "were", "her", "she", "there", "been", "one", "all", "we", "their", "has", "would", "what", "will", "if", "can", "more", "when", "who", "so", "no", "out", "up", "into", "some", "than", "them", "only", "time", "could", "new", "then", "do", "any", "my", "now", "such", "like", "our", "over", "man", "me", "even", "most", "made", "after", "also", "did", "many", "before", "must", "through", "years", "where", "much", "your", "way", "well", "down", "should", "because", "each", "just", "those", "people", "how", "too", "little", "state", "good", "very", "make", "world", "still", "own", "see", "men", "work", "long", "get", "here", "between", "both", "life", "being", "under", "never", "day", "same", "another", "know", "while", "last", "might", "us", "great", "old", "year", "off", "come", "since", "against", "go", "came", "right", "used", "take", "three", "small", "large", "house", "during", "without", "again", "place", "around", "home", "school", "number", "course", "war", "part", "system", "water", "until", "always", "something", "fact", "public", "hand", "early", "power", "light", "order", "word", "family", "light", "city", "table", "letter", "market", "price", "garden", "window", "summer", "report", "picture", "river", "morning", "music", "station", "account", "update", "network", "version", "folder", "server", "privacy", "security", "account", "message", "project", "meeting", "budget", "service", "customer", "support", "product", "shipping", "total", "amount", "review", "section", "chapter", "figure", "result", "method", "model", "sample", "study", "value", "change", "history", "open", "close", "print", "export", "import", "edit", "view", "insert", "format", "tools", "help", "about", "settings", "general", "advanced", "display", "sound", "keyboard", "language", "default", "options", "download", "upload", "search", "filter", "sort", "share", "account", "sign", "cancel", "apply"]
GERMAN = ["der", "die", "und", "in", "den", "von", "zu", "das", "mit", "sich", "des", "auf", "für", "ist", "im", "dem", "nicht", "ein", "eine", "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "sind", "noch", "wie", "einem", "über", "einen", "so", "zum", "war", "haben", "nur", "oder", "aber", "vor", "zur", "bis", "mehr", "durch", "man", "sein", "wurde", "sei", "Einstellungen", "Datei", "Bearbeiten", "Ansicht", "Fenster", "Hilfe", "Öffnen", "Speichern", "Schließen", "Übersicht", "Größe", "Rechnung", "Straße", "Bescheinigung", "Krankenversicherung", "Geschwindigkeit", "Abteilung", "Unterschrift", "Zusammenfassung", "Jahr"]
FRENCH = ["le", "la", "les", "de", "des", "du", "un", "une", "et", "à", "est", "en", "que", "qui", "dans", "pour", "pas", "sur", "au", "avec", "il", "elle", "ce", "se", "plus", "par", "ne", "sont", "mais", "nous", "vous", "leur", "ont", "été", "cette", "fichier", "affichage", "fenêtre", "aide", "ouvrir", "enregistrer", "réglages", "société", "adresse", "téléphone", "première", "année", "développement", "général", "être", "même", "après", "très", "où", "déjà", "élève", "château", "façade", "rien", "toujours", "jamais"]
SPANISH = ["el", "la", "los", "las", "de", "y", "en", "que", "un", "una", "por", "con", "para", "no", "es", "se", "lo", "como", "más", "pero", "sus", "le", "ya", "o", "este", "sí", "porque", "esta", "entre", "cuando", "muy", "sin", "sobre", "también", "me", "hasta", "hay", "donde", "quien", "desde", "todo", "nos", "durante", "año", "configuración", "archivo", "ventana", "ayuda", "edición", "ver", "guardar", "cancelar", "aceptar", "dirección", "teléfono", "señor", "niño", "mañana", "corazón", "información", "página"]
POLISH = ["i", "w", "na", "się", "z", "że", "do", "to", "nie", "jest", "o", "jak", "za", "od", "po", "przez", "przy", "dla", "są", "ten", "może", "była", "już", "być", "tylko", "jego", "które", "więc", "ustawienia", "plik", "edycja", "widok", "okno", "pomoc", "zapisz", "zamknij", "zażółć", "gęślą", "jaźń", "święto", "źródło", "książka", "człowiek", "łódź", "wyjście"]
TURKISH = ["ve", "bir", "bu", "da", "de", "için", "ile", "çok", "daha", "olarak", "gibi", "kadar", "sonra", "olan", "var", "ne", "kendi", "ayarlar", "dosya", "düzenle", "görünüm", "pencere", "yardım", "kaydet", "kapat", "güncelleme", "şehir", "çocuk", "ığdır", "müzik", "öğrenci", "yağmur", "günaydın", "hoşgeldiniz", "İstanbul"]
FINNISH = ["ja", "on", "ei", "se", "että", "oli", "hän", "mutta", "niin", "kun", "kuin", "myös", "ovat", "sen", "tai", "joka", "vain", "ole", "asetukset", "tiedosto", "muokkaa", "näytä", "ikkuna", "ohje", "tallenna", "sulje", "päivämäärä", "yhteenveto", "järjestelmä", "käyttäjätunnus", "lähettäminen", "työpöytä"]
VIETNAMESE = ["và", "của", "là", "có", "được", "cho", "trong", "một", "không", "những", "người", "với", "này", "các", "đã", "khi", "đến", "về", "tôi", "từ", "cũng", "như", "ra", "thì", "để", "cài", "đặt", "tệp", "chỉnh", "sửa", "xem", "cửa", "sổ", "trợ", "giúp", "lưu", "đóng", "quốc", "gia", "phương", "tiện", "tiếng", "Việt", "điện", "thoại"]


def _letters(alphabet: str, low: int, high: int) -> Callable[[Random], str]:
    """Words of any letters of an alphabet: no real ones, but they look like them."""
    return lambda rng: "".join(rng.choices(alphabet, k=rng.randint(low, high)))


def _span(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


def _of(words: list[str]) -> Callable[[Random], str]:
    return lambda rng: rng.choice(words)


@dataclass(frozen=True)
class Language:
    """How a language looks. gap: what stands between words. weight: how often it is taken."""

    word: Callable[[Random], str]
    system: QFontDatabase.WritingSystem = System.Latin
    gap: str = " "
    right_to_left: bool = False
    weight: float = 1.0


LANGUAGES = (
    Language(_of(ENGLISH), weight=14),
    Language(_of(GERMAN), weight=3),
    Language(_of(FRENCH), weight=2),
    Language(_of(SPANISH), weight=2),
    Language(_of(POLISH)),
    Language(_of(TURKISH), weight=0.5),
    Language(_of(FINNISH), weight=0.5),
    Language(_of(VIETNAMESE), System.Vietnamese, weight=0.5),
    Language(_letters(_span(0x430, 0x44F), 1, 11), System.Cyrillic, weight=2),
    Language(_letters(_span(0x3B1, 0x3C9), 2, 10), System.Greek, weight=0.6),
    Language(_letters(_span(0x5D0, 0x5EA), 2, 7), System.Hebrew, right_to_left=True, weight=0.7),
    Language(_letters(_span(0x627, 0x63A) + _span(0x641, 0x64A), 2, 8), System.Arabic, right_to_left=True),
    Language(_letters(_span(0x905, 0x90C) + _span(0x915, 0x928) + "िाीुे", 2, 7), System.Devanagari, weight=0.7),
    Language(_letters(_span(0x0E01, 0x0E2E), 3, 12), System.Thai, gap="", weight=0.4),
    Language(_letters(_span(0x4E00, 0x5E00), 1, 4), System.SimplifiedChinese, gap="", weight=1.6),
    Language(_letters(_span(0x3042, 0x3090) + _span(0x30A2, 0x30F0) + _span(0x4E8C, 0x4F00), 1, 5),
             System.Japanese, gap="", weight=1.2),
    Language(_letters(_span(0xAC00, 0xC800), 1, 4), System.Korean, weight=0.8),
    Language(_letters(_span(0x10D0, 0x10F0), 2, 9), System.Georgian, weight=0.2),
)  # fmt: skip


class Writer:
    """Writes in one language. What it writes hangs on the random numbers alone."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        known = [one for one in LANGUAGES if QFontDatabase.families(one.system)]
        self.language = rng.choices(known, [one.weight for one in known])[0]

    def words(self, low: int, high: int) -> str:
        """A run of words, as many as the numbers allow."""
        many = self.rng.randint(low, high)
        return self.language.gap.join(self.language.word(self.rng) for _ in range(many))

    def title(self, low: int = 1, high: int = 4) -> str:
        """A few words with a capital first."""
        text = self.words(low, high)
        return text[:1].upper() + text[1:]

    def label(self) -> str:
        """What stands on a button or before a field."""
        return self.title(1, 2)[:24]

    def sentence(self) -> str:
        """A sentence of any length, with a comma or a number now and then."""
        text = self.title(4, 16)
        if self.rng.random() < 0.3:
            text += ("," + self.language.gap) + self.words(2, 8)
        if self.rng.random() < 0.12:
            text += f" {self.number()}"
        return text + self.rng.choices(".?!:", [20, 2, 1, 1])[0]

    def paragraph(self, low: int = 2, high: int = 7) -> str:
        """A few sentences."""
        return " ".join(self.sentence() for _ in range(self.rng.randint(low, high)))

    def name(self) -> str:
        """Like the name of a person."""
        return " ".join(self.language.word(self.rng)[:10].capitalize() for _ in range(2))

    def number(self) -> str:
        """A number as it may be written anywhere."""
        rng = self.rng
        return rng.choice((
            str(rng.randint(0, 99)), f"{rng.randint(0, 99999):,}", f"{rng.random() * 1000:.2f}",
            f"{rng.randint(0, 100)} %", f"{rng.choice('$€£')}{rng.random() * 900:.2f}",
        ))  # fmt: skip

    def date(self) -> str:
        """A day in one of the usual forms."""
        rng = self.rng
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1960, 2035)
        return rng.choice(
            (f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{month}/{day}/{year % 100:02}")
        )

    def time(self) -> str:
        """A time of day."""
        return f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}"

    def file_name(self) -> str:
        """The name of a file in any language."""
        ending = self.rng.choice(
            ["txt", "pdf", "jpg", "png", "py", "cpp", "html", "docx", "xlsx", "mp3", "zip", "md", "log", "csv", "json", "odt", "svg", "tar.gz"]
        )
        return self.words(1, 2).replace(" ", self.rng.choice("_- ")) + "." + ending

    def address(self) -> str:
        """Like the address of a page on the web."""
        host = "".join(self.rng.choices("abcdefghijklmnoprstuvw", k=self.rng.randint(4, 11)))
        return f"https://{host}.example/{self.rng.choice(ENGLISH)}/{self.rng.randint(1, 9999)}"

    def code_line(self) -> str:
        """A line of something like a program."""
        rng = self.rng
        a, b, c = (rng.choice(ENGLISH).strip(".") for _ in range(3))
        n = rng.randint(0, 255)
        return rng.choice((
            f"def {a}_{b}(self, {c}):", f"return {a}.{b}({c}, {n})", f"if {a} == {n} and not {b}:", f"# {a} {b} {c}",
            f"{a} = [{b}[i] for i in range({n})]", f"import {a}.{b}", f"for (int i = 0; i < {n}; i++) {{", "}", "",
            f"const {a} = await {b}.{c}();", f'printf("%d {a}\\n", {b}->{c});', f"<div class=\"{a}-{b}\">{c}</div>",
            f"    {a}: {n},", f'"{a}": "{b}",', f"struct {a} *{b} = NULL;", f"// TODO {a} {b} {c}", f"#include <{a}.h>",
            f"SELECT {a}, {b} FROM {c} WHERE id = {n};", f"  .{a} {{ margin: {n}px; }}", f"sudo {a} --{b}={c}", "else:",
        ))  # fmt: skip

    def code(self, lines: int) -> list[str]:
        """Lines of something like a program, indented now deeper, now less."""
        depth, found = 0, []
        for _ in range(lines):
            depth = max(0, min(6, depth + self.rng.choice((-1, 0, 0, 0, 1))))
            found.append("    " * depth + self.code_line())
        return found
