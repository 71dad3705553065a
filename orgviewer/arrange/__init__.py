"""A Dataset into a tree (Chart), a tree into places (Layout); arrays only, no fonts, no Qt."""
