"""The user's language: our own sentences, and those of Qt's dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from captioner.resources import resource

SOURCE_LANGUAGE = "en"  # of the texts in the program


def install(application: QCoreApplication, language: str) -> None:
    """Speak one of our languages from now on; "system": the one that the user likes best, else English."""
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    locale = suitable(QLocale.system() if language == "system" else QLocale(language))
    QLocale.setDefault(locale)
    ours, qts = str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("lookaloud", ours), ("qtbase", qts)):
        translator = QTranslator(application)
        if translator.load(f"{name}_{_language(locale)}", folder):
            application.installTranslator(translator)


def available() -> list[str]:
    """The languages there are."""
    return sorted(
        [SOURCE_LANGUAGE, *(file.stem.partition("_")[2] for file in resource("translations").glob("*.qm"))]
    )


def suitable(locale: QLocale) -> QLocale:
    """The locale itself where we speak its language, else the first language we have of those it names.

    One for everything: French buttons below English sentences would help nobody. QTranslator.load(locale) is
    no help in this: for who likes English best and then German, it finds no English file, and takes German.
    """
    wanted = [name.partition("-")[0] for name in locale.uiLanguages()]
    language = next((each for each in wanted if each in available()), SOURCE_LANGUAGE)
    return locale if language == _language(locale) else QLocale(language)


def _language(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
