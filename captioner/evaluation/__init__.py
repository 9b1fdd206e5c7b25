"""Evaluation: free-running captions of a data set, scored against what people wrote."""

from captioner.evaluation.report import PictureResult, write_html_report
from captioner.evaluation.scores import Scores, score
from captioner.evaluation.signature import Signature

__all__ = ["PictureResult", "Scores", "Signature", "score", "write_html_report"]
