/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkshopRow } from '../queries.ts';
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

export type Query = {
  __typename?: 'Query';
  /** One workshop, or null when there is none. */
  templateWorkshop?: Maybe<TemplateWorkshop>;
  /** Workshops to come, soonest first. */
  templateWorkshops?: Maybe<TemplateWorkshopConnection>;
};


export type QueryTemplateWorkshopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTemplateWorkshopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of workshops. */
export type TemplateWorkshopConnection = {
  __typename?: 'TemplateWorkshopConnection';
  /** The workshops; null where one can not be shown. */
  nodes: Array<Maybe<TemplateWorkshop>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An evening on which anybody can try a technical trade: the entity that this subgraph owns. */
export type TemplateWorkshop = {
  __typename?: 'TemplateWorkshop';
  /** Identifier, with the owner's prefix and the record number: `template:12`. */
  id: Scalars['ID']['output'];
  /** What can be tried. */
  title?: Maybe<Scalars['String']['output']>;
  /** The day. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Where. Its name and region are the register's to tell. */
  municipality?: Maybe<Municipality>;
  /** Places in all. */
  places?: Maybe<Scalars['Int']['output']>;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * Identifier with the owner's prefix: `uwv-noord:123`, with the record number. To an employer `uwv-noord:p.` and a name that
   * no other organisation has.
   */
  id: Scalars['ID']['output'];
  /** How many workshops are still to come that this candidate can be sent to. For coaches. */
  templateWorkshops?: Maybe<Scalars['Int']['output']>;
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
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
  TemplateWorkshop: TemplateWorkshop;
  Candidate: Candidate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TemplateWorkshop:
    ( { __typename: 'TemplateWorkshop' }
    & GraphQLRecursivePick<FederationTypes['TemplateWorkshop'], {"id":true}> );
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TemplateWorkshopConnection: ResolverTypeWrapper<Omit<TemplateWorkshopConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['TemplateWorkshop']>> }>;
  TemplateWorkshop: ResolverTypeWrapper<WorkshopRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Candidate>;
  Municipality: ResolverTypeWrapper<Municipality>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  TemplateWorkshopConnection: Omit<TemplateWorkshopConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['TemplateWorkshop']>> };
  TemplateWorkshop: WorkshopRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Candidate: Candidate | FederationReferenceTypes['Candidate'];
  Municipality: Municipality;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  templateWorkshop?: Resolver<Maybe<ResolversTypes['TemplateWorkshop']>, ParentType, ContextType, RequireFields<QueryTemplateWorkshopArgs, 'id'>>;
  templateWorkshops?: Resolver<Maybe<ResolversTypes['TemplateWorkshopConnection']>, ParentType, ContextType, RequireFields<QueryTemplateWorkshopsArgs, 'first'>>;
};

export type TemplateWorkshopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateWorkshopConnection'] = ResolversParentTypes['TemplateWorkshopConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['TemplateWorkshop']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TemplateWorkshopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateWorkshop'] = ResolversParentTypes['TemplateWorkshop'], FederationReferenceType extends FederationReferenceTypes['TemplateWorkshop'] = FederationReferenceTypes['TemplateWorkshop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TemplateWorkshop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  templateWorkshops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  TemplateWorkshopConnection?: TemplateWorkshopConnectionResolvers<ContextType>;
  TemplateWorkshop?: TemplateWorkshopResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
};

