"""Words to app calls, results to exit codes; no logic. Layer 9."""
