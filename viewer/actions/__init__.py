"""Everything a user can do: one table, from which menus, keys, stories and the command line are made."""
