-- Who may see which row, once more behind the code that asks: a statement that forgets to narrow finds nothing that is
-- not its caller's. The rules are those of src/policy.ts, and the settings come with each statement of a request.

-- The newest consent to being proposed decides. A copy beside what is walked to find people: the foreign key keeps it
-- equal, the trigger below keeps it true.
alter table candidates add column open_to_proposals boolean not null default false;
alter table candidate_skills add column open_to_proposals boolean not null default false;
update candidates set open_to_proposals = true where (
  select given from consent_events where candidate = number and kind = 'PROPOSAL' order by sequence desc limit 1
);
update candidate_skills set open_to_proposals = true
  from candidates where candidates.number = candidate_skills.candidate and candidates.open_to_proposals;

alter table candidates add unique (number, region, branch, open_to_proposals);
alter table candidate_skills
  drop constraint candidate_skills_candidate_region_branch_fkey,
  add foreign key (candidate, region, branch, open_to_proposals)
    references candidates (number, region, branch, open_to_proposals) on update cascade on delete cascade;
alter table candidates drop constraint candidates_number_region_branch_key;

-- As before, and with what the rules look at, so that they cost no look into the table.
drop index candidates_region;
create index candidates_region on candidates (region, branch, status) include (open_to_proposals);
drop index candidates_occupation;
create index candidates_occupation on candidates (occupation, region, branch) include (number, open_to_proposals);
drop index candidate_skills_reach;
create index candidate_skills_reach on candidate_skills (region, skill, branch) include (candidate, level, open_to_proposals);

-- A whole statement at a time: a million events that are loaded are one of them. What a caller may see is no matter here.
create function keep_open_to_proposals() returns trigger language plpgsql as $$
declare
  rules text := coalesce(current_setting('overstap.row_rules', true), '');
begin
  perform set_config('overstap.row_rules', 'off', true);
  update candidates set open_to_proposals = newest.given
    from (
      select candidate, coalesce((
        select given from consent_events where consent_events.candidate = changed.candidate and kind = 'PROPOSAL'
          order by sequence desc limit 1
      ), false) as given
      from (select distinct candidate from touched) as changed
    ) as newest
    where candidates.number = newest.candidate and candidates.open_to_proposals <> newest.given;
  perform set_config('overstap.row_rules', rules, true);
  return null;
end $$;
create trigger proposals_given after insert on consent_events
  referencing new table as touched for each statement execute function keep_open_to_proposals();
create trigger proposals_removed after delete on consent_events
  referencing old table as touched for each statement execute function keep_open_to_proposals();
create trigger proposals_changed_from after update on consent_events
  referencing old table as touched for each statement execute function keep_open_to_proposals();
create trigger proposals_changed_to after update on consent_events
  referencing new table as touched for each statement execute function keep_open_to_proposals();

-- Regions whose people the viewer may see; null, which is none, when nobody said for whom a statement is.
create function viewer_regions() returns text[] language sql stable return (
  select array_agg(slug) from jsonb_array_elements_text(nullif(current_setting('viewer.regions', true), '')::jsonb) as slug
);

-- In parentheses of their own the settings are read once a statement, and not once a row.
alter table candidates enable row level security, force row level security;
create policy past_rules on candidates using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy in_own_regions on candidates for select using (region = any ((select viewer_regions())::text[]));
create policy open_to_proposals on candidates for select
  using (open_to_proposals and (select current_setting('viewer.proposals', true) = 'on'));

alter table candidate_skills enable row level security, force row level security;
create policy past_rules on candidate_skills using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy in_own_regions on candidate_skills for select using (region = any ((select viewer_regions())::text[]));
create policy open_to_proposals on candidate_skills for select
  using (open_to_proposals and (select current_setting('viewer.proposals', true) = 'on'));

-- The rest of a person is for those who see the region that it lives in.
do $$
declare
  part text;
begin
  foreach part in array array[
    'machine_experience', 'assessments', 'mediations', 'placements', 'consent_events', 'decisions'
  ] loop
    execute format('alter table %I enable row level security, force row level security', part);
    execute format(
      'create policy past_rules on %I using ((select current_setting(''overstap.row_rules'', true) = ''off''))', part
    );
    execute format(
      'create policy in_own_regions on %I for select using (exists (
        select from candidates where number = candidate and region = any ((select viewer_regions())::text[])))', part
    );
  end loop;
end $$;

-- How to reach somebody: for the coach who holds the mediation, or after consent.
alter table contacts enable row level security, force row level security;
create policy past_rules on contacts using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy held_or_consented on contacts for select using (
  (select current_setting('viewer.contacts', true) = 'on')
  and exists (
    select from candidates where number = contacts.candidate and region = any ((select viewer_regions())::text[])
  )
  and (
    exists (
      select from mediations as held
        where held.candidate = contacts.candidate and held.state = 'ACTIVE'
          and held.coach = (select nullif(current_setting('viewer.subject', true), ''))
    )
    or (
      select given from consent_events as event where event.candidate = contacts.candidate and event.kind = 'CONTACT'
        order by event.sequence desc limit 1
    )
  )
);

-- What a coach may write: about people of its own regions, and in its own name. Whatever hangs on a person goes with the
-- person; PostgreSQL itself sees to that, and asks no rule.
create policy written_by_coach on consent_events for insert with check (
  (select current_setting('viewer.writes', true) = 'on')
  and recorded_by = (select nullif(current_setting('viewer.subject', true), ''))
  and exists (select from candidates where number = candidate and region = any ((select viewer_regions())::text[]))
);
create policy written_by_coach on decisions for insert with check (
  (select current_setting('viewer.writes', true) = 'on')
  and recorded_by = (select nullif(current_setting('viewer.subject', true), ''))
  and exists (select from candidates where number = candidate and region = any ((select viewer_regions())::text[]))
);
create policy opened_by_coach on mediations for insert with check (
  (select current_setting('viewer.writes', true) = 'on')
  and coach = (select nullif(current_setting('viewer.subject', true), ''))
  and exists (select from candidates where number = candidate and region = any ((select viewer_regions())::text[]))
);
create policy closed_by_holder on mediations for update
  using (
    (select current_setting('viewer.writes', true) = 'on')
    and state = 'ACTIVE'
    and coach = (select nullif(current_setting('viewer.subject', true), ''))
    and exists (select from candidates where number = candidate and region = any ((select viewer_regions())::text[]))
  )
  with check (state <> 'ACTIVE' and coach = (select nullif(current_setting('viewer.subject', true), '')));
-- The one who is meant is named beside the statement, too: one that forgot its where would take a whole region.
create policy erased_by_coach on candidates for delete using (
  (select current_setting('viewer.writes', true) = 'on')
  and number = (select nullif(current_setting('viewer.erases', true), '')::integer)
  and region = any ((select viewer_regions())::text[])
);

-- Who was erased is nobody's to read.
alter table tombstones enable row level security, force row level security;
create policy past_rules on tombstones using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy left_by_coach on tombstones for insert
  with check ((select current_setting('viewer.writes', true) = 'on'));
