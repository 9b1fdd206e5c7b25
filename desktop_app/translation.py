"""The user's language: our own sentences, and those of Qt's dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from captioner.resources import resource


def install(application: QCoreApplication, language: str) -> None:
    """Speak a language: "en", "de", or "system" for the user's own where we have it, else English."""
    locale = QLocale() if language == "system" else QLocale(language)
    QLocale.setDefault(locale)
    for name, folder in (
        ("lookaloud", str(resource("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
