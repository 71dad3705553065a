"""Who stands above whom in a drawing: what its connectors join, and which end is the upper one."""
