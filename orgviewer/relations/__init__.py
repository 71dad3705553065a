"""What people have in common: schools, employers, teams, bosses, and how they know each other by it."""
