"""From the author's tree down to GitHub's, and to text. Layer 5."""
