"""What a rule is, running rules over a file, what silences them."""
