/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServicePointNoordHolland } from '../resolvers/service-point.ts';
import type { CombinationRow, EntryJobRow, EntryStepRow, RedundancyRow, RedundantJobsRow, VoucherRow } from '../queries/demand.ts';
import type { Journey, Stop } from '../rules/journey.ts';
import type { LineRow, ModuleRow, ModuleRequestRow } from '../queries/metro-map.ts';
import type { NextStep } from '../rules/next-steps.ts';
import type { ShownParticipation } from '../activities.ts';
import type { Progress } from '../rules/progress.ts';
import type { SkillLevel } from '../rules/skill-level.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2026-11-21`. */
  Date: { input: string; output: string; }
};

/** A programme of service point Noord-Holland and its partners. */
export type SptNoordHollandProgrammeCode =
  /** Technisch Talent Werkt: people with a technical background move to the trades that are short of them. */
  | 'TECHNISCH_TALENT_WERKT'
  /** The MKB-route: workers of small firms learn module by module, as on a metro map. */
  | 'MKB_ROUTE'
  /** Entree in Beweging: work at mbo 1 and 2 that asks for no diploma, and the way on from there. */
  | 'ENTREE_IN_BEWEGING'
  /** Mind your next step: from the airport into technical work. */
  | 'MIND_YOUR_NEXT_STEP';

export type Query = {
  __typename?: 'Query';
  /** What service point Noord-Holland does. */
  sptNoordHolland?: Maybe<SptNoordHolland>;
};

/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHolland = {
  __typename?: 'SptNoordHolland';
  /** The service point in the register. */
  servicePoint?: Maybe<ServicePoint>;
  /** How far the programmes have come. */
  programmes?: Maybe<Array<SptNoordHollandProgress>>;
  /** Technisch Talent Werkt: what employers asked one person to bring together, newest first. */
  combinations?: Maybe<SptNoordHollandCombinationConnection>;
  /** Vouchers of the province by scheme and region; at most 100. */
  vouchers?: Maybe<Array<SptNoordHollandVoucher>>;
  /** The metro map: all modules, by number; at most 50. */
  modules?: Maybe<Array<SptNoordHollandModule>>;
  /** One module, or null when there is none. */
  module?: Maybe<SptNoordHollandModule>;
  /** The metro map: all lines, by number; at most 20. */
  lines?: Maybe<Array<SptNoordHollandLine>>;
  /** Entree in Beweging: jobs at mbo 1 or 2 whose employer takes people without any diploma, newest first. */
  entryJobs?: Maybe<SptNoordHollandEntryJobConnection>;
  /** Entree in Beweging: all steps from mbo 1 to mbo 2; at most 50. */
  entrySteps?: Maybe<Array<SptNoordHollandEntryStep>>;
  /** Mind your next step: employers around the airport where jobs end, the latest first. */
  redundancies?: Maybe<SptNoordHollandRedundancyConnection>;
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandProgrammesArgs = {
  codes?: InputMaybe<Array<SptNoordHollandProgrammeCode>>;
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandCombinationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandVouchersArgs = {
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandModuleArgs = {
  id: Scalars['ID']['input'];
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandEntryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What service point Noord-Holland does: its programmes, vouchers, modules, and jobs that ask for no diploma. */
export type SptNoordHollandRedundanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How far a programme has come (R19). Counted when a month is over, once, and given out so that nobody shows in it: disturbed a
 * little, rounded to fives, and null where they are fewer than ten or just above.
 */
export type SptNoordHollandProgress = {
  __typename?: 'SptNoordHollandProgress';
  /** Which programme. */
  code: SptNoordHollandProgrammeCode;
  /** The programme in the register, with the figures that it published and what it wants to reach. */
  programme?: Maybe<Programme>;
  /** The day up to which it is counted: the last of the month before. */
  asOf: Scalars['Date']['output'];
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** People who have joined; what the other figures are a share of. */
  joined?: Maybe<Scalars['Int']['output']>;
  /** Of those, people who have started in a job. */
  placed?: Maybe<Scalars['Int']['output']>;
  /** Of those, people who have started a second module. */
  wentOn?: Maybe<Scalars['Int']['output']>;
};

/** A page of combinations. */
export type SptNoordHollandCombinationConnection = {
  __typename?: 'SptNoordHollandCombinationConnection';
  /** The combinations; null where one can not be shown. */
  nodes: Array<Maybe<SptNoordHollandCombination>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What an employer asked one person to bring together. */
export type SptNoordHollandCombination = {
  __typename?: 'SptNoordHollandCombination';
  /** For which vacancy. */
  vacancy?: Maybe<Vacancy>;
  /** The day it was asked. */
  askedOn: Scalars['Date']['output'];
  /** What the person must bring; at most 10. */
  skills?: Maybe<Array<SptNoordHollandSkill>>;
};

/** A skill to a level. */
export type SptNoordHollandSkill = {
  __typename?: 'SptNoordHollandSkill';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** Level, 1 (under guidance) to 4 (expert). */
  level: Scalars['Int']['output'];
};

/**
 * Vouchers of one scheme in one region. Who has one is not known here. What is used is given out disturbed a little, rounded to
 * fives, and null where it is fewer than ten or just above; so is what is left.
 */
export type SptNoordHollandVoucher = {
  __typename?: 'SptNoordHollandVoucher';
  /** The scheme that pays, and that decides who gets one. */
  scheme?: Maybe<FundingScheme>;
  /** The labour-market region. The money follows the province (R14), and is shared out by region. */
  region?: Maybe<Region>;
  /** How many there are for this region. */
  available: Scalars['Int']['output'];
  /** How many are used, about; null where they are few. */
  used?: Maybe<Scalars['Int']['output']>;
  /** How many are left, about; null where what is used is null. */
  left?: Maybe<Scalars['Int']['output']>;
  /** The day on which they were counted. */
  asOf: Scalars['Date']['output'];
};

/** A stop on the metro map: a module that somebody can follow without any diploma (R4). */
export type SptNoordHollandModule = {
  __typename?: 'SptNoordHollandModule';
  /** Identifier with the owner's prefix: `spt-noord-holland:module-3`. */
  id: Scalars['ID']['output'];
  /** Title in the caller's language (nl or en). */
  title?: Maybe<Scalars['String']['output']>;
  /** How long it takes, in weeks. */
  weeks?: Maybe<Scalars['Int']['output']>;
  /** What somebody must have to board here, shown in whatever way; none where anybody can. At most 10. */
  needs?: Maybe<Array<SptNoordHollandSkill>>;
  /** What somebody has afterwards; at most 10. */
  gives?: Maybe<Array<SptNoordHollandSkill>>;
  /** The training that it is; null where it is learned at work. */
  training?: Maybe<Training>;
  /** Lines that stop here; at most 20. */
  lines?: Maybe<Array<SptNoordHollandLine>>;
  /** Small and medium firms that asked for it for their own people (R22), newest first; at most 50. */
  requests?: Maybe<Array<SptNoordHollandModuleRequest>>;
};

/** That a firm asked for a module. */
export type SptNoordHollandModuleRequest = {
  __typename?: 'SptNoordHollandModuleRequest';
  /** Which module. */
  module?: Maybe<SptNoordHollandModule>;
  /** Which firm. */
  organisation?: Maybe<Organisation>;
  /** The day it was asked. */
  askedOn: Scalars['Date']['output'];
  /** For how many people. */
  people: Scalars['Int']['output'];
};

/** A line of the metro map: modules on the way to an occupation. Anybody boards where the own skills end. */
export type SptNoordHollandLine = {
  __typename?: 'SptNoordHollandLine';
  /** Identifier with the owner's prefix: `spt-noord-holland:line-1`. */
  id: Scalars['ID']['output'];
  /** Name, as it stands on the map. */
  name?: Maybe<Scalars['String']['output']>;
  /** The occupation at its end. */
  occupation?: Maybe<Occupation>;
  /** Its stops, in order; at most 30. */
  stops?: Maybe<Array<SptNoordHollandModule>>;
};

/**
 * The way from one occupation to another over the metro map. It is worked out from what the two occupations ask in the reference
 * release; what somebody can beside the occupation may make it shorter.
 */
export type SptNoordHollandJourney = {
  __typename?: 'SptNoordHollandJourney';
  /** Which line. */
  line?: Maybe<SptNoordHollandLine>;
  /** From. */
  from?: Maybe<Occupation>;
  /** To. */
  to?: Maybe<Occupation>;
  /** Weeks in all, one module after the other. */
  weeks: Scalars['Int']['output'];
  /** The modules that give something which is still missing, in order; at most 30. */
  stops?: Maybe<Array<SptNoordHollandStop>>;
  /** What is still missing at the end: it is learned at work, or by another training; at most 50. */
  remaining?: Maybe<Array<SptNoordHollandSkill>>;
};

/** A module on somebody's way. */
export type SptNoordHollandStop = {
  __typename?: 'SptNoordHollandStop';
  /** Which module. */
  module?: Maybe<SptNoordHollandModule>;
  /** What of that which is missing it gives; at most 10. */
  gives?: Maybe<Array<SptNoordHollandSkill>>;
  /** What it needs that neither the occupation nor a stop before gives; at most 10. */
  lacks?: Maybe<Array<SptNoordHollandSkill>>;
};

/** A page of jobs. */
export type SptNoordHollandEntryJobConnection = {
  __typename?: 'SptNoordHollandEntryJobConnection';
  /** The jobs; null where one can not be shown. */
  nodes: Array<Maybe<SptNoordHollandEntryJob>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A job at mbo 1 or 2 of which the employer agreed to take people without any diploma. */
export type SptNoordHollandEntryJob = {
  __typename?: 'SptNoordHollandEntryJob';
  /** Which vacancy. */
  vacancy?: Maybe<Vacancy>;
  /** The day on which the employer agreed. */
  agreedOn: Scalars['Date']['output'];
};

/** A step from mbo 1 to mbo 2 in a technical trade. */
export type SptNoordHollandEntryStep = {
  __typename?: 'SptNoordHollandEntryStep';
  /** From. */
  from?: Maybe<Occupation>;
  /** To. */
  to?: Maybe<Occupation>;
  /** The training, beside a job. */
  training?: Maybe<Training>;
  /** Schemes to ask, in that order; each decides for itself (R3). At most 10. */
  schemes?: Maybe<Array<FundingScheme>>;
};

/** A technical occupation that somebody from the airport could move to. */
export type SptNoordHollandNextStep = {
  __typename?: 'SptNoordHollandNextStep';
  /** To. */
  to?: Maybe<Occupation>;
  /** Weighted share of what it asks that the occupation at the airport brings, 0 to 1; by the published rule of matching. */
  coverage: Scalars['Float']['output'];
  /** The curated transition behind it; null where it rests on the coverage alone (R17). */
  transition?: Maybe<Transition>;
  /** What carries over as it is; at most 50. */
  transferable?: Maybe<Array<SptNoordHollandSkill>>;
  /** What is missing or below the level asked, heaviest first, with the level asked; at most 50. */
  gap?: Maybe<Array<SptNoordHollandSkill>>;
  /** A first look at the trade; null where the service point knows none. */
  firstStep?: Maybe<Training>;
};

/** A page of redundancies. */
export type SptNoordHollandRedundancyConnection = {
  __typename?: 'SptNoordHollandRedundancyConnection';
  /** The redundancies; null where one can not be shown. */
  nodes: Array<Maybe<SptNoordHollandRedundancy>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Jobs that end at an employer around the airport. */
export type SptNoordHollandRedundancy = {
  __typename?: 'SptNoordHollandRedundancy';
  /** At which employer. */
  organisation?: Maybe<Organisation>;
  /** What was announced. */
  disruption?: Maybe<Disruption>;
  /** The day from which the jobs end. */
  jobsEndOn: Scalars['Date']['output'];
  /** Which occupations; at most 20. */
  jobs?: Maybe<Array<SptNoordHollandRedundantJobs>>;
};

/** Jobs of one occupation that end. */
export type SptNoordHollandRedundantJobs = {
  __typename?: 'SptNoordHollandRedundantJobs';
  /** Which occupation. */
  occupation?: Maybe<Occupation>;
  /** How many jobs; ten at least. */
  jobs: Scalars['Int']['output'];
};

/** That somebody takes part in a programme. */
export type SptNoordHollandParticipation = {
  __typename?: 'SptNoordHollandParticipation';
  /** Which programme. */
  programme: SptNoordHollandProgrammeCode;
  /** First day. */
  startedOn: Scalars['Date']['output'];
  /** First working day of the job that followed; null without one. */
  placedOn?: Maybe<Scalars['Date']['output']>;
  /** Modules that were started, oldest first; at most 30. */
  modules?: Maybe<Array<SptNoordHollandModule>>;
};

/** A regional service point for technical trades: a partnership of organisations. */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** Slug: `drenthe`. */
  code: Scalars['ID']['output'];
  /** What service point Noord-Holland does; null for any other service point. */
  sptNoordHolland?: Maybe<SptNoordHolland>;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
  /** Modules of the metro map that it asked for, newest first; at most 50. */
  sptNoordHollandRequests?: Maybe<Array<SptNoordHollandModuleRequest>>;
};

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
  /** Modules of the metro map of Noord-Holland that give it; at most 50. */
  sptNoordHollandModules?: Maybe<Array<SptNoordHollandModule>>;
};

/** An occupation, with its identifier in ESCO and the skills it asks. */
export type Occupation = {
  __typename?: 'Occupation';
  /** Code: `OC-M01`. */
  code: Scalars['ID']['output'];
  /**
   * The way over the metro map of Noord-Holland from this occupation to another; null where no line ends there. An unknown code is
   * an error that names the nearest ones (R20).
   */
  sptNoordHollandJourney?: Maybe<SptNoordHollandJourney>;
  /** Mind your next step: technical occupations within reach, the best first; null for an occupation that is none of the airport's. */
  sptNoordHollandNextSteps?: Maybe<Array<SptNoordHollandNextStep>>;
  /** Entree in Beweging: steps from mbo 1 to mbo 2 that begin or end here; at most 50. */
  sptNoordHollandEntrySteps?: Maybe<Array<SptNoordHollandEntryStep>>;
};


/** An occupation, with its identifier in ESCO and the skills it asks. */
export type OccupationSptNoordHollandJourneyArgs = {
  to: Scalars['ID']['input'];
};


/** An occupation, with its identifier in ESCO and the skills it asks. */
export type OccupationSptNoordHollandNextStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money that somebody gives for a purpose, on conditions. */
export type FundingScheme = {
  __typename?: 'FundingScheme';
  /** Identifier: `oom-leerwerkbijdrage-2026`. */
  id: Scalars['ID']['output'];
  /** Vouchers of this scheme in Noord-Holland, by region; none for a scheme that gives no vouchers there. At most 20. */
  sptNoordHollandVouchers?: Maybe<Array<SptNoordHollandVoucher>>;
};

/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * Identifier with the owner's prefix: `uwv-noord:123`, with the record number. To an employer `uwv-noord:p.` and a name that
   * no other organisation has.
   */
  id: Scalars['ID']['output'];
  /** Programmes of Noord-Holland that the candidate takes part in, newest first; for coaches of the region. At most 4. */
  sptNoordHolland?: Maybe<Array<SptNoordHollandParticipation>>;
};

/** A labour-market region: a group of municipalities that changes over the years. Not a province (R14). */
export type Region = {
  __typename?: 'Region';
  /** Slug: `groningen`. */
  code: Scalars['ID']['output'];
};

/** A programme that helps people move, with what it published about itself. */
export type Programme = {
  __typename?: 'Programme';
  /** Slug. */
  code: Scalars['ID']['output'];
};

/** Work that an employer offers. */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** Identifier with the owner's prefix and the record number: `techniek-noord:45`. */
  id: Scalars['ID']['output'];
};

/** Something a provider teaches. */
export type Training = {
  __typename?: 'Training';
  /** Identifier with the owner's prefix and the record number: `opleiders:12`. */
  id: Scalars['ID']['output'];
};

/** A move between occupations that sector experts have seen work (R17). */
export type Transition = {
  __typename?: 'Transition';
  /** Identifier. */
  id: Scalars['ID']['output'];
};

/** A reorganisation or bankruptcy that was announced (R5). */
export type Disruption = {
  __typename?: 'Disruption';
  /** Identifier. */
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  SptNoordHollandModule: SptNoordHollandModule;
  SptNoordHollandLine: SptNoordHollandLine;
  ServicePoint: ServicePoint;
  Organisation: Organisation;
  Skill: Skill;
  Occupation: Occupation;
  FundingScheme: FundingScheme;
  Candidate: Candidate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  SptNoordHollandModule:
    ( { __typename: 'SptNoordHollandModule' }
    & GraphQLRecursivePick<FederationTypes['SptNoordHollandModule'], {"id":true}> );
  SptNoordHollandLine:
    ( { __typename: 'SptNoordHollandLine' }
    & GraphQLRecursivePick<FederationTypes['SptNoordHollandLine'], {"id":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"code":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
  FundingScheme:
    ( { __typename: 'FundingScheme' }
    & GraphQLRecursivePick<FederationTypes['FundingScheme'], {"id":true}> );
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  SptNoordHollandProgrammeCode: SptNoordHollandProgrammeCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SptNoordHolland: ResolverTypeWrapper<ServicePointNoordHolland>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SptNoordHollandProgress: ResolverTypeWrapper<Progress>;
  SptNoordHollandCombinationConnection: ResolverTypeWrapper<Omit<SptNoordHollandCombinationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptNoordHollandCombination']>> }>;
  SptNoordHollandCombination: ResolverTypeWrapper<CombinationRow>;
  SptNoordHollandSkill: ResolverTypeWrapper<SkillLevel>;
  SptNoordHollandVoucher: ResolverTypeWrapper<VoucherRow>;
  SptNoordHollandModule: ResolverTypeWrapper<ModuleRow>;
  SptNoordHollandModuleRequest: ResolverTypeWrapper<ModuleRequestRow>;
  SptNoordHollandLine: ResolverTypeWrapper<LineRow>;
  SptNoordHollandJourney: ResolverTypeWrapper<Journey>;
  SptNoordHollandStop: ResolverTypeWrapper<Stop>;
  SptNoordHollandEntryJobConnection: ResolverTypeWrapper<Omit<SptNoordHollandEntryJobConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptNoordHollandEntryJob']>> }>;
  SptNoordHollandEntryJob: ResolverTypeWrapper<EntryJobRow>;
  SptNoordHollandEntryStep: ResolverTypeWrapper<EntryStepRow>;
  SptNoordHollandNextStep: ResolverTypeWrapper<NextStep>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SptNoordHollandRedundancyConnection: ResolverTypeWrapper<Omit<SptNoordHollandRedundancyConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptNoordHollandRedundancy']>> }>;
  SptNoordHollandRedundancy: ResolverTypeWrapper<RedundancyRow>;
  SptNoordHollandRedundantJobs: ResolverTypeWrapper<RedundantJobsRow>;
  SptNoordHollandParticipation: ResolverTypeWrapper<ShownParticipation>;
  ServicePoint: ResolverTypeWrapper<Omit<ServicePoint, 'sptNoordHolland'> & { sptNoordHolland?: Maybe<ResolversTypes['SptNoordHolland']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'sptNoordHollandRequests'> & { sptNoordHollandRequests?: Maybe<Array<ResolversTypes['SptNoordHollandModuleRequest']>> }>;
  Skill: ResolverTypeWrapper<Omit<Skill, 'sptNoordHollandModules'> & { sptNoordHollandModules?: Maybe<Array<ResolversTypes['SptNoordHollandModule']>> }>;
  Occupation: ResolverTypeWrapper<Omit<Occupation, 'sptNoordHollandJourney' | 'sptNoordHollandNextSteps' | 'sptNoordHollandEntrySteps'> & { sptNoordHollandJourney?: Maybe<ResolversTypes['SptNoordHollandJourney']>, sptNoordHollandNextSteps?: Maybe<Array<ResolversTypes['SptNoordHollandNextStep']>>, sptNoordHollandEntrySteps?: Maybe<Array<ResolversTypes['SptNoordHollandEntryStep']>> }>;
  FundingScheme: ResolverTypeWrapper<Omit<FundingScheme, 'sptNoordHollandVouchers'> & { sptNoordHollandVouchers?: Maybe<Array<ResolversTypes['SptNoordHollandVoucher']>> }>;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'sptNoordHolland'> & { sptNoordHolland?: Maybe<Array<ResolversTypes['SptNoordHollandParticipation']>> }>;
  Region: ResolverTypeWrapper<Region>;
  Programme: ResolverTypeWrapper<Programme>;
  Vacancy: ResolverTypeWrapper<Vacancy>;
  Training: ResolverTypeWrapper<Training>;
  Transition: ResolverTypeWrapper<Transition>;
  Disruption: ResolverTypeWrapper<Disruption>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  SptNoordHolland: ServicePointNoordHolland;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  SptNoordHollandProgress: Progress;
  SptNoordHollandCombinationConnection: Omit<SptNoordHollandCombinationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptNoordHollandCombination']>> };
  SptNoordHollandCombination: CombinationRow;
  SptNoordHollandSkill: SkillLevel;
  SptNoordHollandVoucher: VoucherRow;
  SptNoordHollandModule: ModuleRow;
  SptNoordHollandModuleRequest: ModuleRequestRow;
  SptNoordHollandLine: LineRow;
  SptNoordHollandJourney: Journey;
  SptNoordHollandStop: Stop;
  SptNoordHollandEntryJobConnection: Omit<SptNoordHollandEntryJobConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptNoordHollandEntryJob']>> };
  SptNoordHollandEntryJob: EntryJobRow;
  SptNoordHollandEntryStep: EntryStepRow;
  SptNoordHollandNextStep: NextStep;
  Float: Scalars['Float']['output'];
  SptNoordHollandRedundancyConnection: Omit<SptNoordHollandRedundancyConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptNoordHollandRedundancy']>> };
  SptNoordHollandRedundancy: RedundancyRow;
  SptNoordHollandRedundantJobs: RedundantJobsRow;
  SptNoordHollandParticipation: ShownParticipation;
  ServicePoint: Omit<ServicePoint, 'sptNoordHolland'> & { sptNoordHolland?: Maybe<ResolversParentTypes['SptNoordHolland']> } | FederationReferenceTypes['ServicePoint'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Organisation: Omit<Organisation, 'sptNoordHollandRequests'> & { sptNoordHollandRequests?: Maybe<Array<ResolversParentTypes['SptNoordHollandModuleRequest']>> } | FederationReferenceTypes['Organisation'];
  Skill: Omit<Skill, 'sptNoordHollandModules'> & { sptNoordHollandModules?: Maybe<Array<ResolversParentTypes['SptNoordHollandModule']>> } | FederationReferenceTypes['Skill'];
  Occupation: Omit<Occupation, 'sptNoordHollandJourney' | 'sptNoordHollandNextSteps' | 'sptNoordHollandEntrySteps'> & { sptNoordHollandJourney?: Maybe<ResolversParentTypes['SptNoordHollandJourney']>, sptNoordHollandNextSteps?: Maybe<Array<ResolversParentTypes['SptNoordHollandNextStep']>>, sptNoordHollandEntrySteps?: Maybe<Array<ResolversParentTypes['SptNoordHollandEntryStep']>> } | FederationReferenceTypes['Occupation'];
  FundingScheme: Omit<FundingScheme, 'sptNoordHollandVouchers'> & { sptNoordHollandVouchers?: Maybe<Array<ResolversParentTypes['SptNoordHollandVoucher']>> } | FederationReferenceTypes['FundingScheme'];
  Candidate: Omit<Candidate, 'sptNoordHolland'> & { sptNoordHolland?: Maybe<Array<ResolversParentTypes['SptNoordHollandParticipation']>> } | FederationReferenceTypes['Candidate'];
  Region: Region;
  Programme: Programme;
  Vacancy: Vacancy;
  Training: Training;
  Transition: Transition;
  Disruption: Disruption;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sptNoordHolland?: Resolver<Maybe<ResolversTypes['SptNoordHolland']>, ParentType, ContextType>;
};

export type SptNoordHollandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHolland'] = ResolversParentTypes['SptNoordHolland']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  programmes?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandProgress']>>, ParentType, ContextType, Partial<SptNoordHollandProgrammesArgs>>;
  combinations?: Resolver<Maybe<ResolversTypes['SptNoordHollandCombinationConnection']>, ParentType, ContextType, RequireFields<SptNoordHollandCombinationsArgs, 'first'>>;
  vouchers?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandVoucher']>>, ParentType, ContextType, Partial<SptNoordHollandVouchersArgs>>;
  modules?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModule']>>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['SptNoordHollandModule']>, ParentType, ContextType, RequireFields<SptNoordHollandModuleArgs, 'id'>>;
  lines?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandLine']>>, ParentType, ContextType>;
  entryJobs?: Resolver<Maybe<ResolversTypes['SptNoordHollandEntryJobConnection']>, ParentType, ContextType, RequireFields<SptNoordHollandEntryJobsArgs, 'first'>>;
  entrySteps?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandEntryStep']>>, ParentType, ContextType>;
  redundancies?: Resolver<Maybe<ResolversTypes['SptNoordHollandRedundancyConnection']>, ParentType, ContextType, RequireFields<SptNoordHollandRedundanciesArgs, 'first'>>;
};

export type SptNoordHollandProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandProgress'] = ResolversParentTypes['SptNoordHollandProgress']> = {
  code?: Resolver<ResolversTypes['SptNoordHollandProgrammeCode'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wentOn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SptNoordHollandCombinationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandCombinationConnection'] = ResolversParentTypes['SptNoordHollandCombinationConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptNoordHollandCombination']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptNoordHollandCombinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandCombination'] = ResolversParentTypes['SptNoordHollandCombination']> = {
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
};

export type SptNoordHollandSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandSkill'] = ResolversParentTypes['SptNoordHollandSkill']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SptNoordHollandVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandVoucher'] = ResolversParentTypes['SptNoordHollandVoucher']> = {
  scheme?: Resolver<Maybe<ResolversTypes['FundingScheme']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SptNoordHollandModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandModule'] = ResolversParentTypes['SptNoordHollandModule'], FederationReferenceType extends FederationReferenceTypes['SptNoordHollandModule'] = FederationReferenceTypes['SptNoordHollandModule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SptNoordHollandModule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
  gives?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandLine']>>, ParentType, ContextType>;
  requests?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModuleRequest']>>, ParentType, ContextType>;
};

export type SptNoordHollandModuleRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandModuleRequest'] = ResolversParentTypes['SptNoordHollandModuleRequest']> = {
  module?: Resolver<Maybe<ResolversTypes['SptNoordHollandModule']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SptNoordHollandLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandLine'] = ResolversParentTypes['SptNoordHollandLine'], FederationReferenceType extends FederationReferenceTypes['SptNoordHollandLine'] = FederationReferenceTypes['SptNoordHollandLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SptNoordHollandLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  stops?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModule']>>, ParentType, ContextType>;
};

export type SptNoordHollandJourneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandJourney'] = ResolversParentTypes['SptNoordHollandJourney']> = {
  line?: Resolver<Maybe<ResolversTypes['SptNoordHollandLine']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandStop']>>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
};

export type SptNoordHollandStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandStop'] = ResolversParentTypes['SptNoordHollandStop']> = {
  module?: Resolver<Maybe<ResolversTypes['SptNoordHollandModule']>, ParentType, ContextType>;
  gives?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
  lacks?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
};

export type SptNoordHollandEntryJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandEntryJobConnection'] = ResolversParentTypes['SptNoordHollandEntryJobConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptNoordHollandEntryJob']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptNoordHollandEntryJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandEntryJob'] = ResolversParentTypes['SptNoordHollandEntryJob']> = {
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SptNoordHollandEntryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandEntryStep'] = ResolversParentTypes['SptNoordHollandEntryStep']> = {
  from?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  schemes?: Resolver<Maybe<Array<ResolversTypes['FundingScheme']>>, ParentType, ContextType>;
};

export type SptNoordHollandNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandNextStep'] = ResolversParentTypes['SptNoordHollandNextStep']> = {
  to?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
  transferable?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
  gap?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandSkill']>>, ParentType, ContextType>;
  firstStep?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type SptNoordHollandRedundancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandRedundancyConnection'] = ResolversParentTypes['SptNoordHollandRedundancyConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptNoordHollandRedundancy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptNoordHollandRedundancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandRedundancy'] = ResolversParentTypes['SptNoordHollandRedundancy']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  disruption?: Resolver<Maybe<ResolversTypes['Disruption']>, ParentType, ContextType>;
  jobsEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandRedundantJobs']>>, ParentType, ContextType>;
};

export type SptNoordHollandRedundantJobsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandRedundantJobs'] = ResolversParentTypes['SptNoordHollandRedundantJobs']> = {
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SptNoordHollandParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptNoordHollandParticipation'] = ResolversParentTypes['SptNoordHollandParticipation']> = {
  programme?: Resolver<ResolversTypes['SptNoordHollandProgrammeCode'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  placedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modules?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModule']>>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHolland?: Resolver<Maybe<ResolversTypes['SptNoordHolland']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHollandRequests?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModuleRequest']>>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHollandModules?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandModule']>>, ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHollandJourney?: Resolver<Maybe<ResolversTypes['SptNoordHollandJourney']>, ParentType, ContextType, RequireFields<OccupationSptNoordHollandJourneyArgs, 'to'>>;
  sptNoordHollandNextSteps?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandNextStep']>>, ParentType, ContextType, RequireFields<OccupationSptNoordHollandNextStepsArgs, 'first'>>;
  sptNoordHollandEntrySteps?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandEntryStep']>>, ParentType, ContextType>;
};

export type FundingSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingScheme'] = ResolversParentTypes['FundingScheme'], FederationReferenceType extends FederationReferenceTypes['FundingScheme'] = FederationReferenceTypes['FundingScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHollandVouchers?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandVoucher']>>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptNoordHolland?: Resolver<Maybe<Array<ResolversTypes['SptNoordHollandParticipation']>>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SptNoordHolland?: SptNoordHollandResolvers<ContextType>;
  SptNoordHollandProgress?: SptNoordHollandProgressResolvers<ContextType>;
  SptNoordHollandCombinationConnection?: SptNoordHollandCombinationConnectionResolvers<ContextType>;
  SptNoordHollandCombination?: SptNoordHollandCombinationResolvers<ContextType>;
  SptNoordHollandSkill?: SptNoordHollandSkillResolvers<ContextType>;
  SptNoordHollandVoucher?: SptNoordHollandVoucherResolvers<ContextType>;
  SptNoordHollandModule?: SptNoordHollandModuleResolvers<ContextType>;
  SptNoordHollandModuleRequest?: SptNoordHollandModuleRequestResolvers<ContextType>;
  SptNoordHollandLine?: SptNoordHollandLineResolvers<ContextType>;
  SptNoordHollandJourney?: SptNoordHollandJourneyResolvers<ContextType>;
  SptNoordHollandStop?: SptNoordHollandStopResolvers<ContextType>;
  SptNoordHollandEntryJobConnection?: SptNoordHollandEntryJobConnectionResolvers<ContextType>;
  SptNoordHollandEntryJob?: SptNoordHollandEntryJobResolvers<ContextType>;
  SptNoordHollandEntryStep?: SptNoordHollandEntryStepResolvers<ContextType>;
  SptNoordHollandNextStep?: SptNoordHollandNextStepResolvers<ContextType>;
  SptNoordHollandRedundancyConnection?: SptNoordHollandRedundancyConnectionResolvers<ContextType>;
  SptNoordHollandRedundancy?: SptNoordHollandRedundancyResolvers<ContextType>;
  SptNoordHollandRedundantJobs?: SptNoordHollandRedundantJobsResolvers<ContextType>;
  SptNoordHollandParticipation?: SptNoordHollandParticipationResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  FundingScheme?: FundingSchemeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
};

