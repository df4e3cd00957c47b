-- An erasure that its owner does not take lets those behind it go first, and is tried again after them.
alter table erasures_to_pass_on add column tried_at timestamptz;
