"""Simulated cameras, and somebody who judges what a live narration said of them: see benchmarks/live.py."""
