/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cube as ReleasedCube } from '@overstap/kit';
import type { Assessment } from '../assessment.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { FundingLine as PlannedLine, FundingPlan as PlannedFunding, SchemeDecision as DecidedScheme } from '../rules/plan.ts';
import type { Scheme } from '../rules/scheme.ts';
import type { SchemePage } from '../queries.ts';
import type { Route } from '../route-plan.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** What a route carries from owner to owner: a versioned, self-describing text, described in schema/matching/README.md. */
  RouteFacts: { input: string; output: string; }
  /** What an assessment carries from owner to owner: scheme, applicant and day, versioned. */
  AssessFacts: { input: string; output: string; }
};

/** A branch of industry. The first four are technical; from the others people flow in. */
export type BranchCode =
  /** Metaalbewerking: small and medium metal working firms. */
  | 'METAAL'
  /** Metalektro: the large metal, machine and electrical industry. */
  | 'METALEKTRO'
  /** Technische installatie: electrical, plumbing, heating, cooling and climate fitting. */
  | 'INSTALLATIE'
  /** Bouw: construction and infrastructure. */
  | 'BOUW'
  /** Aviation and airports: inflow. */
  | 'AVIATION'
  /** Logistics and warehousing: inflow. */
  | 'LOGISTICS'
  /** Retail: inflow. */
  | 'RETAIL'
  /** Hotels, restaurants and cafés: inflow. */
  | 'HOSPITALITY'
  /** Vehicle repair and mobility: inflow. */
  | 'VEHICLE';

/** Where somebody stands on the labour market. */
export type CandidateStatus =
  /** Without work, with a benefit. */
  | 'UNEMPLOYED'
  /** In work, but the job may be lost. */
  | 'AT_RISK'
  /** In work. */
  | 'EMPLOYED'
  /** Coming from outside the technical branches on purpose. */
  | 'SIDE_ENTRANT'
  /** Without work and without a benefit. */
  | 'NO_BENEFIT'
  /** Coming back to the labour market after a longer absence. */
  | 'RETURNER';

/** What sort of training it is. */
export type TrainingKind =
  /** A registered mbo programme with a crebo code. */
  | 'CREBO'
  /** A short course. */
  | 'SHORT'
  /** Recognition of what somebody already can (EVC). */
  | 'EVC'
  /** A first look at a trade. */
  | 'ORIENTATION';

/** What money is spent on. */
export type CostItemKind =
  /** Course fee. */
  | 'TUITION'
  /** Books, tools, material. */
  | 'MATERIAL'
  /** Examination fee. */
  | 'EXAM'
  /** Travel. */
  | 'TRAVEL'
  /** Wages paid while learning. */
  | 'WAGE_LOSS'
  /** Guidance on the job or by a coach. */
  | 'GUIDANCE'
  /** Intake and assessment. */
  | 'INTAKE';

/** How a single condition came out. */
export type Outcome =
  /** The condition is met. */
  | 'MET'
  /** The condition is not met. */
  | 'UNMET'
  /** A fact is missing, so nobody can say. */
  | 'UNKNOWN';

/** How a scheme decides. */
export type Decision =
  /** Every condition is met. */
  | 'ELIGIBLE'
  /** At least one condition is not met. */
  | 'INELIGIBLE'
  /** A fact is missing: never treated as eligible. */
  | 'UNKNOWN'
  /** It rests on facts that only the scheme's owner may see (R12). */
  | 'OWNER_DECIDES';

/** How the window of a scheme stands on a day. */
export type WindowState =
  /** Applications are taken. */
  | 'OPEN'
  /** The window has closed. */
  | 'CLOSED'
  /** The money is gone. */
  | 'EXHAUSTED'
  /** The window has yet to open. */
  | 'NOT_YET';

/** How a scheme shares its money out. */
export type Allocation =
  /** First come, first served. */
  | 'FIRST_COME'
  /** By lot. */
  | 'LOTTERY'
  /** Somebody decides, case by case. */
  | 'DECISION'
  /** Everybody who meets the conditions. */
  | 'ENTITLEMENT';

/** How far the figures of a scheme can be relied on. */
export type DataStatus =
  /** An example: the amounts of some year, not to be relied on. */
  | 'ILLUSTRATIVE'
  /** Checked against the published rules. */
  | 'VERIFIED';

/** Narrows schemes. Every list means any of; an empty filter means all of them. */
export type FundingSchemeFilter = {
  /** Identifiers of the funds that pay, at most 100; one that nobody has finds nothing. */
  funds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that the name must all contain, in Dutch or in English; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** By what awarded money is told apart. Which of them go together is told when one asks for others. */
export type FundingUseDimension =
  /** Who pays: the identifier of the fund in the register; `OTHER` for one that came later. */
  | 'FUND'
  /** The branch that somebody was trained for, or of the firm that was advised; `UNKNOWN` where nobody wrote it down, as in those below. */
  | 'BRANCH'
  /** The sector: `TECHNICAL`, the first four branches, or `INFLOW`, the others. */
  | 'SECTOR'
  /** The labour-market region where the person lives, or the firm that was advised stands: `groningen`. Not a province (R14). */
  | 'REGION'
  /** The province, likewise: `drenthe`. */
  | 'PROVINCE';

/** Narrows a cube. Every list means any of, at most 100. A dimension that is not in `by` takes one value: nothing is added up. */
export type FundingUseFilter = {
  /** Who pays: identifiers of funds. */
  funds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Branches that people were trained for. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs) where people live. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** One scheme, or null when there is none. */
  fundingScheme?: Maybe<FundingScheme>;
  /** Schemes that answer the filter, by identifier. */
  fundingSchemes?: Maybe<FundingSchemeConnection>;
  /**
   * What money was awarded in the period, in euro cents, also what was paid and closed since and by schemes that are over. The
   * base of a figure is the number of awards.
   */
  fundingUse?: Maybe<Cube>;
};


export type QueryFundingSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingSchemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FundingSchemeFilter>;
};


export type QueryFundingUseArgs = {
  by: Array<FundingUseDimension>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<FundingUseFilter>;
};

/** A page of schemes. */
export type FundingSchemeConnection = {
  __typename?: 'FundingSchemeConnection';
  /** The schemes; null where one can not be shown. */
  nodes: Array<Maybe<FundingScheme>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Money that somebody gives for a purpose, on conditions. */
export type FundingScheme = {
  __typename?: 'FundingScheme';
  /** Identifier: `oom-leerwerkbijdrage-2026`. */
  id: Scalars['ID']['output'];
  /** Name in the caller's language (nl or en). */
  name?: Maybe<Scalars['String']['output']>;
  /** How far its figures can be relied on. */
  dataStatus?: Maybe<DataStatus>;
  /** Where its figures come from. */
  source?: Maybe<Scalars['String']['output']>;
  /** Who pays. */
  fund?: Maybe<Organisation>;
  /** What it pays for; at most 7. */
  costItems?: Maybe<Array<CostItemKind>>;
  /** What there is to give in all, in euro cents; null when there is no ceiling. */
  ceilingCents?: Maybe<Scalars['Int']['output']>;
  /**
   * What had been promised by the end of the month before, in euro cents. Of a scheme for the training of people it is a
   * released figure: disturbed a little, rounded to 1,000 euro, and null where too few were given any.
   */
  committedCents?: Maybe<Scalars['Int']['output']>;
  /** What is left of the ceiling, in euro cents, by the same figure; null where that is, and when there is no ceiling. */
  remainingCents?: Maybe<Scalars['Int']['output']>;
  /** When applications are taken, as it stands today. */
  window?: Maybe<FundingWindow>;
  /** May this organisation use the scheme on that day, and which condition decides (R13)? */
  assess?: Maybe<Assessed>;
};


/** Money that somebody gives for a purpose, on conditions. */
export type FundingSchemeAssessArgs = {
  applicant: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};

/** When applications are taken. */
export type FundingWindow = {
  __typename?: 'FundingWindow';
  /** First day; null when it has always been open. */
  opens?: Maybe<Scalars['Date']['output']>;
  /** Last day; null when no end has been set. */
  closes?: Maybe<Scalars['Date']['output']>;
  /** How it stands. */
  state: WindowState;
  /** How the money is shared out. */
  allocation: Allocation;
};

/** A scheme's answer to one organisation. Nobody stores it. */
export type Assessed = {
  __typename?: 'Assessed';
  /** What was asked; never visible to a client. */
  facts: Scalars['AssessFacts']['output'];
  /** Who would apply, for the register to describe. */
  applicant?: Maybe<Organisation>;
  /** The decision. */
  outcome?: Maybe<Decision>;
  /** What decided, condition by condition; at most 30. */
  because?: Maybe<Array<ConditionResult>>;
};

/** How one condition of a scheme came out. */
export type ConditionResult = {
  __typename?: 'ConditionResult';
  /** Stable code of the condition; the list is in CONTRACT.md. */
  condition: Scalars['String']['output'];
  /** How it came out. */
  outcome: Outcome;
  /** The explanation in the caller's language (nl or en). */
  text: Scalars['String']['output'];
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
  /**
   * What a fund needs of an organisation. Without arguments and never visible to a client; null never means that an
   * organisation does not exist.
   */
  organisationCase?: Maybe<OrganisationCase>;
};

/** What a fund needs of an organisation. A fact that is null is unknown. */
export type OrganisationCase = {
  __typename?: 'OrganisationCase';
  /** False when the register holds no such organisation. */
  known: Scalars['Boolean']['output'];
  /** What sort of organisation it is. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Its collective agreements, with their dates. */
  agreements?: Maybe<Array<AgreementPeriod>>;
};

/** A collective agreement that applies from a day. */
export type AgreementPeriod = {
  __typename?: 'AgreementPeriod';
  /** Code of the agreement. */
  code: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null when it still applies. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
  /** What other owners may know of where it lies today. Without arguments and never visible to a client. */
  placeCase?: Maybe<PlaceCase>;
};

/** Where a municipality lies today. */
export type PlaceCase = {
  __typename?: 'PlaceCase';
  /** Slug of the province (R14). */
  province?: Maybe<Scalars['ID']['output']>;
  /** Slug of the labour-market region (R14). */
  region?: Maybe<Scalars['ID']['output']>;
};

/** What a fund needs of a training plan. */
export type TrainingCase = {
  __typename?: 'TrainingCase';
  /** Weeks of training. */
  weeks: Scalars['Int']['output'];
  /** Euro cents in all. */
  costCents: Scalars['Int']['output'];
  /** The trainings. */
  steps: Array<TrainingCaseStep>;
};

/** One training of a plan, for a fund. */
export type TrainingCaseStep = {
  __typename?: 'TrainingCaseStep';
  /** Identifier of the training. */
  training: Scalars['ID']['output'];
  /** What sort of training it is. */
  kind: TrainingKind;
  /** First day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What it costs, item by item. */
  costItems: Array<CostItem>;
};

/** What one item of a training costs. */
export type CostItem = {
  __typename?: 'CostItem';
  /** What the money is spent on. */
  kind: CostItemKind;
  /** Euro cents. */
  amountCents: Scalars['Int']['output'];
};

/** What a fund needs of a candidate: facts, no identity. A fact that is null is unknown. */
export type CandidateCase = {
  __typename?: 'CandidateCase';
  /** Where the candidate stands. */
  status?: Maybe<CandidateStatus>;
  /** Working level 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Where the candidate lives. */
  municipality?: Maybe<Municipality>;
  /** Present employer; null when there is none or none is known. */
  currentEmployer?: Maybe<Organisation>;
};

/** What a fund needs of a vacancy. A fact that is null is unknown. */
export type VacancyCase = {
  __typename?: 'VacancyCase';
  /** Working level asked. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Who offers the work. */
  employer?: Maybe<Organisation>;
};

/**
 * One possible move of one candidate to one vacancy. Nobody stores it: it is born where candidate facts meet vacancies, and
 * every partner adds what only it knows. It advises, and explains itself; people decide.
 */
export type MobilityRoute = {
  __typename?: 'MobilityRoute';
  /** What the route carries from owner to owner; never visible to a client. */
  facts: Scalars['RouteFacts']['output'];
  /** What a fund needs of the training plan. */
  trainingCase?: Maybe<TrainingCase>;
  /** What a fund needs of the candidate. */
  candidateCase?: Maybe<CandidateCase>;
  /**
   * What a fund needs of the vacancy to judge this route. Without arguments and never visible to a client; given by
   * contract between the owners.
   */
  vacancyCase?: Maybe<VacancyCase>;
  /** Who may pay for the training, line by line, and why (not). Advice: each fund decides its own line (R3). */
  fundingPlan?: Maybe<FundingPlan>;
};


/**
 * One possible move of one candidate to one vacancy. Nobody stores it: it is born where candidate facts meet vacancies, and
 * every partner adds what only it knows. It advises, and explains itself; people decide.
 */
export type MobilityRouteFundingPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Who may pay for a training plan. */
export type FundingPlan = {
  __typename?: 'FundingPlan';
  /** The day it was judged by. */
  asOf: Scalars['Date']['output'];
  /** What the lines cover, in euro cents. */
  coveredCents: Scalars['Int']['output'];
  /** What nobody covers, in euro cents. */
  uncoveredCents: Scalars['Int']['output'];
  /** What each scheme could pay, cost item by cost item; at most 100. */
  lines: Array<FundingLine>;
  /** Every scheme that was looked at, and why it did or did not count (R13); at most 100. */
  decisions?: Maybe<Array<SchemeDecision>>;
};

/** What one scheme could pay of one cost item. */
export type FundingLine = {
  __typename?: 'FundingLine';
  /** The scheme. */
  scheme?: Maybe<FundingScheme>;
  /** The fund that pays. */
  fund?: Maybe<Organisation>;
  /** What the money is spent on. */
  costItem: CostItemKind;
  /** Euro cents. */
  amountCents: Scalars['Int']['output'];
  /** Who decides this line: always the fund's own organisation (R3). */
  decidedBy?: Maybe<Organisation>;
};

/** A scheme's answer to a route. */
export type SchemeDecision = {
  __typename?: 'SchemeDecision';
  /** The scheme. */
  scheme?: Maybe<FundingScheme>;
  /** The decision. */
  outcome: Decision;
  /** What decided, condition by condition; at most 30. */
  because: Array<ConditionResult>;
};

/** Whether a figure may be told. */
export type FigureStatus =
  /** It is told, as the method of the cube says. */
  | 'RELEASED'
  /** It is about too few to be told, or about none: the two look alike. */
  | 'SUPPRESSED'
  /** It cannot be told now, because a part of what it is made of is not there. Never a smaller figure. */
  | 'UNAVAILABLE';

/** What the figures of a cube are. */
export type FigureUnit =
  /** A number of people, vacancies, or whatever the cube says that it counts. */
  | 'COUNT'
  /** Whole euro cents. */
  | 'EURO_CENTS';

/** How long each period of a series is. */
export type PeriodStep =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** A figure that anybody may see. */
export type Figure = {
  __typename?: 'Figure';
  /** The figure in the unit of its cube; null unless it is RELEASED. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Whether it may be told. */
  status: FigureStatus;
  /** How many records it rests on, protected in the same way; null unless it is RELEASED. Of a count it is the count itself. */
  base?: Maybe<Scalars['Int']['output']>;
};

/** One place in a cube. */
export type CubeCell = {
  __typename?: 'CubeCell';
  /** Codes, one for each dimension in the order of `by`; none for the figure of all together. */
  keys: Array<Scalars['String']['output']>;
  /** What stands there. */
  figure: Figure;
};

/** A cube in one period of a series. */
export type CubePeriod = {
  __typename?: 'CubePeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** The day after the last one. */
  to: Scalars['Date']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
};

/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type Cube = {
  __typename?: 'Cube';
  /** The release: the last month in it and its version, `2026-10.1`. */
  release: Scalars['String']['output'];
  /** The last day that the release looks at. */
  asOf: Scalars['Date']['output'];
  /** First day of the period of `cells`. Periods are whole months: of what was asked, the months that lie in it. */
  from: Scalars['Date']['output'];
  /** The day after the last one of the period of `cells`. */
  to: Scalars['Date']['output'];
  /** What the figures are. */
  unit: FigureUnit;
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** Stable code of `note`: the method by which the figures are protected, and whether the period is shorter than was asked. */
  noteCode: Scalars['String']['output'];
  /** How the figures are protected and what they can be used for, in the caller's language (nl or en). */
  note: Scalars['String']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
  /** The same over time: the periods that lie whole within the days, oldest first; at most 60. */
  series: Array<CubePeriod>;
};


/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type CubeSeriesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  step: PeriodStep;
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
  FundingScheme: FundingScheme;
  Assessed: Assessed;
  Organisation: Organisation;
  Municipality: Municipality;
  MobilityRoute: MobilityRoute;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FundingScheme:
    ( { __typename: 'FundingScheme' }
    & GraphQLRecursivePick<FederationTypes['FundingScheme'], {"id":true}> );
  Assessed:
    ( { __typename: 'Assessed' }
    & GraphQLRecursivePick<FederationTypes['Assessed'], {"facts":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Assessed'], {"applicant":{"organisationCase":{"known":true,"kind":true,"branch":true,"agreements":{"code":true,"from":true,"to":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Assessed'], {"applicant":{"organisationCase":{"known":true,"kind":true,"branch":true,"agreements":{"code":true,"from":true,"to":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Assessed'], {"applicant":{"organisationCase":{"known":true,"kind":true,"branch":true,"agreements":{"code":true,"from":true,"to":true}}}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}> );
  MobilityRoute:
    ( { __typename: 'MobilityRoute' }
    & GraphQLRecursivePick<FederationTypes['MobilityRoute'], {"facts":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['MobilityRoute'], {"trainingCase":{"weeks":true,"costCents":true,"steps":{"training":true,"kind":true,"startsOn":true,"costItems":{"kind":true,"amountCents":true}}},"candidateCase":{"status":true,"level":true,"branch":true,"municipality":{"code":true,"placeCase":{"province":true,"region":true}},"currentEmployer":{"id":true,"organisationCase":{"known":true,"kind":true,"branch":true,"agreements":{"code":true,"from":true,"to":true}}}},"vacancyCase":{"level":true,"branch":true,"employer":{"id":true,"organisationCase":{"known":true,"kind":true,"branch":true,"agreements":{"code":true,"from":true,"to":true}}}}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  RouteFacts: ResolverTypeWrapper<Scalars['RouteFacts']['output']>;
  BranchCode: BranchCode;
  CandidateStatus: CandidateStatus;
  TrainingKind: TrainingKind;
  CostItemKind: CostItemKind;
  Outcome: Outcome;
  Decision: Decision;
  WindowState: WindowState;
  Allocation: Allocation;
  DataStatus: DataStatus;
  FundingSchemeFilter: FundingSchemeFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  FundingUseDimension: FundingUseDimension;
  FundingUseFilter: FundingUseFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FundingSchemeConnection: ResolverTypeWrapper<SchemePage>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FundingScheme: ResolverTypeWrapper<Scheme>;
  FundingWindow: ResolverTypeWrapper<FundingWindow>;
  AssessFacts: ResolverTypeWrapper<Scalars['AssessFacts']['output']>;
  Assessed: ResolverTypeWrapper<Assessment>;
  ConditionResult: ResolverTypeWrapper<Evidence>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationCase: ResolverTypeWrapper<OrganisationCase>;
  AgreementPeriod: ResolverTypeWrapper<AgreementPeriod>;
  Municipality: ResolverTypeWrapper<Municipality>;
  PlaceCase: ResolverTypeWrapper<PlaceCase>;
  TrainingCase: ResolverTypeWrapper<TrainingCase>;
  TrainingCaseStep: ResolverTypeWrapper<TrainingCaseStep>;
  CostItem: ResolverTypeWrapper<CostItem>;
  CandidateCase: ResolverTypeWrapper<CandidateCase>;
  VacancyCase: ResolverTypeWrapper<VacancyCase>;
  MobilityRoute: ResolverTypeWrapper<Route>;
  FundingPlan: ResolverTypeWrapper<PlannedFunding>;
  FundingLine: ResolverTypeWrapper<PlannedLine>;
  SchemeDecision: ResolverTypeWrapper<DecidedScheme>;
  FigureStatus: FigureStatus;
  FigureUnit: FigureUnit;
  PeriodStep: PeriodStep;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CubeCell: ResolverTypeWrapper<CubeCell>;
  CubePeriod: ResolverTypeWrapper<CubePeriod>;
  Cube: ResolverTypeWrapper<ReleasedCube>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  RouteFacts: Scalars['RouteFacts']['output'];
  FundingSchemeFilter: FundingSchemeFilter;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  FundingUseFilter: FundingUseFilter;
  Query: Record<PropertyKey, never>;
  FundingSchemeConnection: SchemePage;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  FundingScheme: Scheme;
  FundingWindow: FundingWindow;
  AssessFacts: Scalars['AssessFacts']['output'];
  Assessed: Assessment;
  ConditionResult: Evidence;
  Organisation: Organisation | FederationReferenceTypes['Organisation'];
  OrganisationCase: OrganisationCase;
  AgreementPeriod: AgreementPeriod;
  Municipality: Municipality | FederationReferenceTypes['Municipality'];
  PlaceCase: PlaceCase;
  TrainingCase: TrainingCase;
  TrainingCaseStep: TrainingCaseStep;
  CostItem: CostItem;
  CandidateCase: CandidateCase;
  VacancyCase: VacancyCase;
  MobilityRoute: Route;
  FundingPlan: PlannedFunding;
  FundingLine: PlannedLine;
  SchemeDecision: DecidedScheme;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  CubeCell: CubeCell;
  CubePeriod: CubePeriod;
  Cube: ReleasedCube;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface RouteFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RouteFacts'], any> {
  name: 'RouteFacts';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fundingScheme?: Resolver<Maybe<ResolversTypes['FundingScheme']>, ParentType, ContextType, RequireFields<QueryFundingSchemeArgs, 'id'>>;
  fundingSchemes?: Resolver<Maybe<ResolversTypes['FundingSchemeConnection']>, ParentType, ContextType, RequireFields<QueryFundingSchemesArgs, 'first'>>;
  fundingUse?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryFundingUseArgs, 'by'>>;
};

export type FundingSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSchemeConnection'] = ResolversParentTypes['FundingSchemeConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['FundingScheme']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingScheme'] = ResolversParentTypes['FundingScheme'], FederationReferenceType extends FederationReferenceTypes['FundingScheme'] = FederationReferenceTypes['FundingScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataStatus?: Resolver<Maybe<ResolversTypes['DataStatus']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  costItems?: Resolver<Maybe<Array<ResolversTypes['CostItemKind']>>, ParentType, ContextType>;
  ceilingCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  committedCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remainingCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['FundingWindow']>, ParentType, ContextType>;
  assess?: Resolver<Maybe<ResolversTypes['Assessed']>, ParentType, ContextType, RequireFields<FundingSchemeAssessArgs, 'applicant' | 'on'>>;
};

export type FundingWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingWindow'] = ResolversParentTypes['FundingWindow']> = {
  opens?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WindowState'], ParentType, ContextType>;
  allocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};

export interface AssessFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AssessFacts'], any> {
  name: 'AssessFacts';
}

export type AssessedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessed'] = ResolversParentTypes['Assessed'], FederationReferenceType extends FederationReferenceTypes['Assessed'] = FederationReferenceTypes['Assessed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facts?: Resolver<ResolversTypes['AssessFacts'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  because?: Resolver<Maybe<Array<ResolversTypes['ConditionResult']>>, ParentType, ContextType>;
};

export type ConditionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionResult'] = ResolversParentTypes['ConditionResult']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MobilityRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRoute'] = ResolversParentTypes['MobilityRoute'], FederationReferenceType extends FederationReferenceTypes['MobilityRoute'] = FederationReferenceTypes['MobilityRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MobilityRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facts?: Resolver<ResolversTypes['RouteFacts'], ParentType, ContextType>;
  fundingPlan?: Resolver<Maybe<ResolversTypes['FundingPlan']>, ParentType, ContextType, Partial<MobilityRouteFundingPlanArgs>>;
};

export type FundingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingPlan'] = ResolversParentTypes['FundingPlan']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coveredCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncoveredCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<Array<ResolversTypes['SchemeDecision']>>, ParentType, ContextType>;
};

export type FundingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine']> = {
  scheme?: Resolver<Maybe<ResolversTypes['FundingScheme']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  costItem?: Resolver<ResolversTypes['CostItemKind'], ParentType, ContextType>;
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type SchemeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeDecision'] = ResolversParentTypes['SchemeDecision']> = {
  scheme?: Resolver<Maybe<ResolversTypes['FundingScheme']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CubeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCell'] = ResolversParentTypes['CubeCell']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CubePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubePeriod'] = ResolversParentTypes['CubePeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
};

export type CubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cube'] = ResolversParentTypes['Cube']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CubePeriod']>, ParentType, ContextType, RequireFields<CubeSeriesArgs, 'step'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  RouteFacts?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  FundingSchemeConnection?: FundingSchemeConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  FundingScheme?: FundingSchemeResolvers<ContextType>;
  FundingWindow?: FundingWindowResolvers<ContextType>;
  AssessFacts?: GraphQLScalarType;
  Assessed?: AssessedResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MobilityRoute?: MobilityRouteResolvers<ContextType>;
  FundingPlan?: FundingPlanResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  SchemeDecision?: SchemeDecisionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubePeriod?: CubePeriodResolvers<ContextType>;
  Cube?: CubeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
