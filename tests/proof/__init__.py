"""The proof of the numbers: phantoms with a known truth, and docs/measurements.md made from what they show."""
