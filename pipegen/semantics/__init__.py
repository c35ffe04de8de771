"""What a workflow means: the commands of its scripts, their effects, and what follows from them."""
