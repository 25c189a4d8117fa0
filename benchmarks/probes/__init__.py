"""What has to be measured in a process of its own; each prints one line of JSON."""
