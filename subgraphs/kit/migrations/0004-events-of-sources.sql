-- An owner tells for whoever stands behind it, too: what that one's ids begin with, where a record is such a one's.
alter table outbox add column source text;
