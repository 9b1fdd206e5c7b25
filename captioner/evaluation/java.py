"""Running the Java programs that pycocoevalcap carries: the Penn Treebank tokenizer and METEOR.

Its own wrappers are not used: they write into site-packages, follow the locale of the machine (METEOR cannot
read its own numbers under a German one), talk on standard error, and METEOR's waits for ever after a failure.
The programs, their options and so their results are the same.
"""

import importlib.util
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

TOKENIZER = ("tokenizer", "stanford-corenlp-3.4.1.jar")
METEOR = ("meteor", "meteor-1.5.jar")  # Denkowski and Lavie 2014

# Said outright, because Java takes all three from the machine.
_SAME_EVERYWHERE = ["-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"]


class JavaError(Exception):
    """Java is there but does not do the work; the message is one sentence."""


def tokenize_ptb(sentences: Sequence[str], java: str) -> list[str]:
    """The sentences in lower case as Penn Treebank tokens without punctuation, joined by single spaces.

    java: the program to start. A sentence of nothing but punctuation becomes "".

    Raises: JavaError when Java fails or the number of lines changes.
    """
    from pycocoevalcap.tokenizer.ptbtokenizer import PUNCTUATIONS

    # Any white space may be a line end to Java; one sentence must stay one line.
    lines = [" ".join(sentence.split()) for sentence in sentences]
    command = [
        *[java, *_SAME_EVERYWHERE, "-cp", str(_jar(TOKENIZER)), "edu.stanford.nlp.process.PTBTokenizer"],
        *["-preserveLines", "-lowerCase", "-encoding", "UTF-8"],
    ]
    text = "".join(f"{line}\n" for line in lines)
    try:
        done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False)
    except OSError as error:
        raise JavaError(f"Java cannot be started: {error.strerror}.") from error
    tokenized = done.stdout.split("\n")[: len(lines)]
    if done.returncode or len(tokenized) != len(lines):
        raise JavaError(_reason("the tokenizer", done.stderr))
    return [" ".join(word for word in line.split() if word not in PUNCTUATIONS) for line in tokenized]


def meteor(captions: Sequence[str], references: Sequence[Sequence[str]], java: str) -> float:
    """METEOR 1.5 of tokenized captions, from 0 to 1.

    Raises: JavaError when Java fails. The process has ended in any case.
    """
    with _meteor_process(java) as (process, errors):
        try:
            statistics = [
                _ask(process, " ||| ".join(["SCORE", *map(_clean, sentences), _clean(caption)]))
                for caption, sentences in zip(captions, references, strict=True)
            ]
            # Answers the score of each caption, then the score of all together.
            each = [float(_ask(process, " ||| ".join(["EVAL", *statistics])))]
            each += [float(_answer(process)) for _ in captions]
            return each[-1]
        except (OSError, ValueError) as error:
            process.kill()
            process.wait()
            errors.seek(0)
            raise JavaError(_reason("METEOR", errors.read())) from error


@contextmanager
def _meteor_process(java: str) -> Iterator[tuple[subprocess.Popen[str], IO[str]]]:
    jar = _jar(METEOR)
    options = ["-", "-", "-stdio", "-l", "en", "-norm"]
    command = [java, "-Xmx2G", *_SAME_EVERYWHERE, "-jar", str(jar), *options]
    # A file and not a pipe: nobody reads it while METEOR works, and a full pipe would stop it.
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        try:
            process = subprocess.Popen(
                command,
                cwd=jar.parent,  # its paraphrases lie beside it
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
            )
        except OSError as error:
            raise JavaError(f"Java cannot be started: {error.strerror}.") from error
        try:
            yield process, errors
        finally:
            process.kill()
            process.communicate()


def _ask(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None  # for the type checker: it was opened as a pipe
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return _answer(process)


def _answer(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None  # as above
    line = process.stdout.readline()
    if not line:
        raise ValueError("METEOR has ended.")
    return line.strip()


def _clean(tokens: str) -> str:
    return " ".join(tokens.replace("|||", " ").split())


def _jar(place: tuple[str, str]) -> Path:
    found = importlib.util.find_spec("pycocoevalcap")
    if found is None or found.submodule_search_locations is None:
        raise JavaError("The package pycocoevalcap is not installed.")
    return Path(found.submodule_search_locations[0], *place)


def _reason(program: str, errors: str) -> str:
    first = next((line.strip() for line in errors.splitlines() if line.strip()), "it gave no reason")
    return f"Java could not run {program}: {first.rstrip('.')}."
