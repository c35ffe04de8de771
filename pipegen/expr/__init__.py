"""The language inside `${{ }}`: lexer, parser, tree, printing, types, evaluation. Layer 3."""
