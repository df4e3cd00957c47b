-- Whoever agreed to being proposed did not agree to their own employer hearing of it, and a profile is easy to recognise
-- for who works with somebody every day. The claims beside it stay as they are: a skill with a number says nothing to an
-- employer, and the walk to people over them looks up nothing else.
drop policy open_to_proposals on candidates;
create policy open_to_proposals on candidates for select using (
  open_to_proposals
  and (select current_setting('viewer.proposals', true) = 'on')
  and current_employer is distinct from (select current_setting('viewer.organisation', true))
);

-- With what the rule looks at, again, so that it costs no look into the table.
drop index candidates_region;
create index candidates_region on candidates (region, branch, status) include (open_to_proposals, current_employer);
drop index candidates_occupation;
create index candidates_occupation on candidates (occupation, region, branch)
  include (number, open_to_proposals, current_employer);
