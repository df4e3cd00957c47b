/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cube as ReleasedCube } from '@overstap/kit';
import type { TravellingRoute } from '@overstap/schema/matching';
import type { TrainingRow } from '../queries.ts';
import type { TrainingPlan as PlannedTrainings, TrainingStep as PlannedStep } from '../rules/plan-training.ts';
import type { PlannedTraining } from '../plans.ts';
import type { ClosestTraining as ClosestOffer } from '../rules/closest-training.ts';
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
  /** What a route carries from owner to owner: a versioned, self-describing text, described in schema/matching/README.md. */
  RouteFacts: { input: string; output: string; }
};

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

/** Narrows trainings. Every list means any of, at most 100; an empty filter means all of them. */
export type TrainingFilter = {
  /** Sorts of training. */
  kinds?: InputMaybe<Array<TrainingKind>>;
  /** Skill codes: trainings that teach at least one of them. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that the title must contain, in Dutch or English; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
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

/** By what outcomes of training are told apart. Which of them go together is told when one asks for others. */
export type TrainingOutcomesDimension =
  /** The branch that people were trained for. */
  | 'BRANCH'
  /** The sector that people were trained for: `TECHNICAL`, the first four branches, or `INFLOW`, the others; `UNKNOWN` where nobody wrote it down, as in those below. */
  | 'SECTOR'
  /** What happened: `STARTED`, `COMPLETED` or `DROPPED_OUT`. Always among the dimensions or in the filter. */
  | 'OUTCOME'
  /** The sort of training: a code of `TrainingKind`. */
  | 'KIND'
  /** The labour-market region where people live: `groningen`. Not a province (R14). */
  | 'REGION'
  /** The province where people live: `drenthe`. */
  | 'PROVINCE'
  /** The programme that guided people: its slug in the register, `OTHER` for one that came later, `NONE`. */
  | 'PROGRAMME';

/** What happens to an enrolment. */
export type TrainingOutcome =
  /** The training began. */
  | 'STARTED'
  /** It was completed. */
  | 'COMPLETED'
  /** It was given up. */
  | 'DROPPED_OUT';

/** Narrows a cube. Every list means any of, at most 100. A dimension that is not in `by` takes one value: nothing is added up. */
export type TrainingOutcomesFilter = {
  /** Branches that people were trained for. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** What happened. */
  outcomes?: InputMaybe<Array<TrainingOutcome>>;
  /** Labour-market regions (slugs) where people live. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** One training, or null when there is none. */
  training?: Maybe<Training>;
  /** Trainings that answer the filter, by record number. */
  trainings?: Maybe<TrainingConnection>;
  /**
   * What became of training: enrolments that began, were completed or were given up in the period, each in the month in which
   * it happened.
   */
  trainingOutcomes?: Maybe<Cube>;
};


export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TrainingFilter>;
};


export type QueryTrainingOutcomesArgs = {
  by: Array<TrainingOutcomesDimension>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TrainingOutcomesFilter>;
};

/** Something a provider teaches. */
export type Training = {
  __typename?: 'Training';
  /** Identifier with the owner's prefix and the record number: `opleiders:12`. */
  id: Scalars['ID']['output'];
  /** Title in the caller's language (nl or en). */
  title?: Maybe<Scalars['String']['output']>;
  /** What sort of training it is. */
  kind?: Maybe<TrainingKind>;
  /** Crebo code, for a registered mbo programme. */
  crebo?: Maybe<Scalars['ID']['output']>;
  /** Level (1 to 4) of the registered mbo programme; null for any other training. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Working level needed to enter, 1 to 4; null when anybody may. */
  entryLevel?: Maybe<Scalars['Int']['output']>;
  /** How long it takes, in weeks. */
  weeks?: Maybe<Scalars['Int']['output']>;
  /** What it costs, all items together, in euro cents. */
  costCents?: Maybe<Scalars['Int']['output']>;
  /** What it costs, item by item; at most 7. */
  costItems?: Maybe<Array<CostItem>>;
  /** What it teaches, and to which level; at most 30. */
  teaches?: Maybe<Array<TaughtSkill>>;
  /** Who gives it. */
  provider?: Maybe<Organisation>;
  /** Runs that can still be joined: they have not started and have a place left. Soonest first; none where one can start on any day. */
  runs?: Maybe<Array<TrainingRun>>;
};


/** Something a provider teaches. */
export type TrainingRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A skill that a training teaches. */
export type TaughtSkill = {
  __typename?: 'TaughtSkill';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** The level somebody has afterwards, 1 to 4. */
  level: Scalars['Int']['output'];
};

/** A training that starts on a day. */
export type TrainingRun = {
  __typename?: 'TrainingRun';
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Places in all. */
  places: Scalars['Int']['output'];
  /** Places that nobody holds: whoever drops out gives a place back. */
  placesLeft: Scalars['Int']['output'];
};

/** A page of trainings. */
export type TrainingConnection = {
  __typename?: 'TrainingConnection';
  /** The trainings; null where one can not be shown. */
  nodes: Array<Maybe<Training>>;
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

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
};

/**
 * One possible move of one candidate to one vacancy. Nobody stores it: it is born where candidate facts meet vacancies, and
 * every partner adds what only it knows. It advises, and explains itself; people decide.
 */
export type MobilityRoute = {
  __typename?: 'MobilityRoute';
  /** What the route carries from owner to owner; never visible to a client. */
  facts: Scalars['RouteFacts']['output'];
  /** The cheapest set of trainings that closes as much of the gap as can be closed. A plan without steps that leaves nothing open: nothing is needed. */
  trainingPlan?: Maybe<TrainingPlan>;
  /** The same, but the set that takes the fewest weeks. */
  shortestTrainingPlan?: Maybe<TrainingPlan>;
  /** What a fund needs of the cheapest training plan. Without arguments and never visible to a client. */
  trainingCase?: Maybe<TrainingCase>;
};

/** A set of trainings that closes a gap. */
export type TrainingPlan = {
  __typename?: 'TrainingPlan';
  /** Weeks of training, as if the trainings were followed one after the other. */
  weeks: Scalars['Int']['output'];
  /** What it costs in all, in euro cents. */
  costCents: Scalars['Int']['output'];
  /** Skills of the gap that it closes; at most 50. */
  closes?: Maybe<Array<Skill>>;
  /** Skills of the gap that no training within reach closes: nobody teaches them to the level needed, or every run is full or asks a higher level to enter; at most 50. */
  remaining?: Maybe<Array<Skill>>;
  /** For skills that remain: the training that comes closest. It is no step of the plan; at most 50. */
  comesClosest?: Maybe<Array<ClosestTraining>>;
  /** True when no set of trainings is better; false when the gap was too large to search through, and the set is a good one. */
  exact: Scalars['Boolean']['output'];
  /** The trainings, soonest first, those that one can start on any day before all others; at most 50. */
  steps: Array<TrainingStep>;
};

/** The training that leads furthest in a skill that no training within reach closes. */
export type ClosestTraining = {
  __typename?: 'ClosestTraining';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** The level somebody has afterwards, 1 to 4: more than now, less than needed. */
  level: Scalars['Int']['output'];
  /** Which training. */
  training?: Maybe<Training>;
  /** First day of the soonest run that can be joined; null when one can start on any day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** One training of a plan. */
export type TrainingStep = {
  __typename?: 'TrainingStep';
  /** Which training. */
  training?: Maybe<Training>;
  /** First day of the soonest run that can be joined; null when one can start on any day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What it costs, item by item; at most 7. */
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

/** A programme that helps people move, with what it published about itself. */
export type Programme = {
  __typename?: 'Programme';
  /** Slug. */
  code: Scalars['ID']['output'];
  /** Training of people whom the programme guided, by the latest release; null for a programme that is not known here. */
  training?: Maybe<ProgrammeTraining>;
};


/** A programme that helps people move, with what it published about itself. */
export type ProgrammeTrainingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Training of people whom a programme guided, in a year (R19). */
export type ProgrammeTraining = {
  __typename?: 'ProgrammeTraining';
  /** First day of the year. */
  from: Scalars['Date']['output'];
  /** The day after its last one. */
  to: Scalars['Date']['output'];
  /** The last day that the release looks at. */
  asOf: Scalars['Date']['output'];
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** Enrolments that began. */
  started: Figure;
  /** Enrolments that were completed, whenever they began. */
  completed: Figure;
  /** Enrolments that were given up, whenever they began. */
  droppedOut: Figure;
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
  /** First day of the soonest run that can be joined; null when one can start on any day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What it costs, item by item. */
  costItems: Array<CostItem>;
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
  Training: Training;
  MobilityRoute: MobilityRoute;
  Programme: Programme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"id":true}> );
  MobilityRoute:
    ( { __typename: 'MobilityRoute' }
    & GraphQLRecursivePick<FederationTypes['MobilityRoute'], {"facts":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  RouteFacts: ResolverTypeWrapper<Scalars['RouteFacts']['output']>;
  TrainingKind: TrainingKind;
  CostItemKind: CostItemKind;
  TrainingFilter: TrainingFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BranchCode: BranchCode;
  TrainingOutcomesDimension: TrainingOutcomesDimension;
  TrainingOutcome: TrainingOutcome;
  TrainingOutcomesFilter: TrainingOutcomesFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Training: ResolverTypeWrapper<TrainingRow>;
  TaughtSkill: ResolverTypeWrapper<TaughtSkill>;
  TrainingRun: ResolverTypeWrapper<TrainingRun>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['Training']>> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Skill: ResolverTypeWrapper<Skill>;
  Organisation: ResolverTypeWrapper<Organisation>;
  MobilityRoute: ResolverTypeWrapper<TravellingRoute>;
  TrainingPlan: ResolverTypeWrapper<PlannedTraining>;
  ClosestTraining: ResolverTypeWrapper<ClosestOffer>;
  TrainingStep: ResolverTypeWrapper<PlannedStep>;
  CostItem: ResolverTypeWrapper<CostItem>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeTraining: ResolverTypeWrapper<ProgrammeTraining>;
  TrainingCase: ResolverTypeWrapper<PlannedTrainings>;
  TrainingCaseStep: ResolverTypeWrapper<PlannedStep>;
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
  TrainingFilter: TrainingFilter;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  TrainingOutcomesFilter: TrainingOutcomesFilter;
  Query: Record<PropertyKey, never>;
  Training: TrainingRow;
  TaughtSkill: TaughtSkill;
  TrainingRun: TrainingRun;
  TrainingConnection: Omit<TrainingConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['Training']>> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Skill: Skill;
  Organisation: Organisation;
  MobilityRoute: TravellingRoute;
  TrainingPlan: PlannedTraining;
  ClosestTraining: ClosestOffer;
  TrainingStep: PlannedStep;
  CostItem: CostItem;
  Programme: Programme | FederationReferenceTypes['Programme'];
  ProgrammeTraining: ProgrammeTraining;
  TrainingCase: PlannedTrainings;
  TrainingCaseStep: PlannedStep;
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
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
  trainingOutcomes?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryTrainingOutcomesArgs, 'by'>>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TrainingKind']>, ParentType, ContextType>;
  crebo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entryLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costItems?: Resolver<Maybe<Array<ResolversTypes['CostItem']>>, ParentType, ContextType>;
  teaches?: Resolver<Maybe<Array<ResolversTypes['TaughtSkill']>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<Array<ResolversTypes['TrainingRun']>>, ParentType, ContextType, RequireFields<TrainingRunsArgs, 'first'>>;
};

export type TaughtSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaughtSkill'] = ResolversParentTypes['TaughtSkill']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRun'] = ResolversParentTypes['TrainingRun']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Training']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MobilityRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRoute'] = ResolversParentTypes['MobilityRoute'], FederationReferenceType extends FederationReferenceTypes['MobilityRoute'] = FederationReferenceTypes['MobilityRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MobilityRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facts?: Resolver<ResolversTypes['RouteFacts'], ParentType, ContextType>;
  trainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  shortestTrainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  trainingCase?: Resolver<Maybe<ResolversTypes['TrainingCase']>, ParentType, ContextType>;
};

export type TrainingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan']> = {
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closes?: Resolver<Maybe<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  comesClosest?: Resolver<Maybe<Array<ResolversTypes['ClosestTraining']>>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TrainingStep']>, ParentType, ContextType>;
};

export type ClosestTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosestTraining'] = ResolversParentTypes['ClosestTraining']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStep'] = ResolversParentTypes['TrainingStep']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  costItems?: Resolver<Array<ResolversTypes['CostItem']>, ParentType, ContextType>;
};

export type CostItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostItem'] = ResolversParentTypes['CostItem']> = {
  kind?: Resolver<ResolversTypes['CostItemKind'], ParentType, ContextType>;
  amountCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['ProgrammeTraining']>, ParentType, ContextType, Partial<ProgrammeTrainingArgs>>;
};

export type ProgrammeTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeTraining'] = ResolversParentTypes['ProgrammeTraining']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  droppedOut?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type TrainingCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCase'] = ResolversParentTypes['TrainingCase']> = {
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TrainingCaseStep']>, ParentType, ContextType>;
};

export type TrainingCaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCaseStep'] = ResolversParentTypes['TrainingCaseStep']> = {
  training?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  costItems?: Resolver<Array<ResolversTypes['CostItem']>, ParentType, ContextType>;
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
  Training?: TrainingResolvers<ContextType>;
  TaughtSkill?: TaughtSkillResolvers<ContextType>;
  TrainingRun?: TrainingRunResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  MobilityRoute?: MobilityRouteResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  ClosestTraining?: ClosestTrainingResolvers<ContextType>;
  TrainingStep?: TrainingStepResolvers<ContextType>;
  CostItem?: CostItemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeTraining?: ProgrammeTrainingResolvers<ContextType>;
  TrainingCase?: TrainingCaseResolvers<ContextType>;
  TrainingCaseStep?: TrainingCaseStepResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubePeriod?: CubePeriodResolvers<ContextType>;
  Cube?: CubeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
