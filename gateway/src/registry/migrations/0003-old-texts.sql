-- Texts of graphs and versions are large, and a partner can make many. Those to which nobody goes back are forgotten; that they
-- were, when, why and by whom stays, and of a version the digest of its SDL, so that a copy can be known again.

alter table graphs alter supergraph drop not null, alter api drop not null, alter owners drop not null;
alter table versions alter sdl drop not null, alter contracts drop not null, add digest text;

create function refuse_all_but_forgetting() returns trigger language plpgsql as $$
declare
  texts text[] := tg_argv[0]::text[];
  stays jsonb := to_jsonb(old) - texts - 'digest';
begin
  if to_jsonb(new) - texts - 'digest' = stays and jsonb_strip_nulls(to_jsonb(new) - 'digest') = jsonb_strip_nulls(stays)
    -- The one that is live is needed.
    and (tg_table_name <> 'graphs' or (to_jsonb(old)->>'number')::int < (select max(number) from graphs))
    and (tg_table_name <> 'versions' or to_jsonb(new)->>'digest' = encode(sha256(convert_to(to_jsonb(old)->>'sdl', 'UTF8')), 'hex'))
  then
    return new;
  end if;
  raise exception '% is written once: a row of it is neither changed nor removed', tg_table_name;
end $$;

drop trigger written_once on graphs;
drop trigger written_once on versions;
create trigger written_once before delete or truncate on graphs for each statement execute function refuse_change();
create trigger written_once before delete or truncate on versions for each statement execute function refuse_change();
create trigger only_forgotten before update on graphs
  for each row execute function refuse_all_but_forgetting('{supergraph,api,owners}');
create trigger only_forgotten before update on versions
  for each row execute function refuse_all_but_forgetting('{sdl,contracts}');
