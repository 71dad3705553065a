"""What is searched for: single letters as when somebody begins to type, names, mistakes, roles, nothing."""

QUERIES = (
    *("a", "an", "ann", "anna", "anna ke", "anna keller", "keler", "kellre anna", "王", "müller"),
    *("engineer", "role:engineer anna", "team:research", "research ada", "zzzzzz", "qqqqqqqqqq"),
)
