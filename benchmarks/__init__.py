"""How long LookAloud takes, next to what people would use instead: see docs/benchmarks.md."""
