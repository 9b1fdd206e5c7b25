"""What a model card says of how far the model may be trusted."""

from captioner.description.confidence import EVIDENCE, Doubt
from captioner.evaluation.run import Evaluation
from captioner.fitting.confidence import Calibration
from captioner.fitting.rightness import SUPPORTED

HEADING = "## How far to trust it"


def with_section(card: str, doubt: Doubt, measured: Calibration) -> str:
    """The card with this section at its end, in place of an older one."""
    before = card.split(HEADING)[0].rstrip()
    return "\n".join([before, "", HEADING, "", *_lines(doubt, measured), ""])


def with_scores(card: str, measured: Evaluation) -> str:
    """The card with the scores of the fitted pack at its end."""
    rows = [f"| {name} | {value} |" for name, value in measured.scores.rows()]
    lines = ["Scores with the word detector:", "", "| score | value |", "|---|---|", *rows]
    return "\n".join([card.rstrip(), "", *lines, "", f"Signature: `{measured.signature}`", ""])


def _lines(doubt: Doubt, measured: Calibration) -> list[str]:
    weights = ", ".join(f"{name} {value:+.2f}" for name, value in zip(EVIDENCE, doubt.weights, strict=True))
    return [
        f"A caption counts as right when at least {SUPPORTED:.0%} of its content words are supported by",
        "what people said of the picture (captioner/fitting/rightness.py). The confidence is a logistic",
        "regression, fitted on one half of the validation photos and altered copies of them; the figures",
        "are of the other half. Made and measured by `captioner pack fit`.",
        "",
        f"- Expected calibration error: {measured.error:.3f}.",
        f"- Told as a fact, from a confidence of {doubt.hedge_below:.2f}: {measured.plain:.1%} right.",
        f"- Told with a hedge, from {doubt.abstain_below:.2f}: {measured.hedged:.1%} right.",
        f"- Not told: {measured.silent:.1%} of the photos.",
        "",
        "Reliability:",
        "",
        "| pictures | mean confidence | right |",
        "|---|---|---|",
        *(f"| {count} | {sure:.2f} | {right:.2f} |" for count, sure, right in measured.bins),
        "",
        "Risk and coverage, the most trusted first:",
        "",
        "| told | wrong |",
        "|---|---|",
        *(f"| {place}0 % | {risk:.1%} |" for place, risk in enumerate(measured.risks, start=1)),
        "",
        f"Weights of the evidence: {weights}.",
    ]
