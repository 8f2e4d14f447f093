using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>Which part of what is kept is read.</summary>
public abstract record RegisterSlice
{
    private RegisterSlice()
    {
    }

    internal abstract IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan);

    internal virtual IQueryable<CaseEvent> Events(PeiyuDb db, Plan plan) =>
        from entry in Cases(db, plan)
        join said in db.CaseEvents.AsNoTracking() on entry.Id equals said.CaseId
        orderby said.Id
        select said;

    internal abstract IQueryable<FactEntry> Facts(PeiyuDb db);

    /// <summary>All of it.</summary>
    public sealed record Everything : RegisterSlice
    {
        internal override IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan) => db.Cases.AsNoTracking();

        internal override IQueryable<CaseEvent> Events(PeiyuDb db, Plan plan) => db.CaseEvents.AsNoTracking().OrderBy(said => said.Id);

        internal override IQueryable<FactEntry> Facts(PeiyuDb db) => db.Facts.AsNoTracking();
    }

    /// <summary>The enterprises whose numbers lie between two, both included, with their facts and cases.</summary>
    public sealed record Between(long First, long Last) : RegisterSlice
    {
        internal override IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan) =>
            WithOwned(db, db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id && entry.Id >= First && entry.Id <= Last));

        internal override IQueryable<FactEntry> Facts(PeiyuDb db) =>
            db.Facts.AsNoTracking().Where(entry => entry.EnterpriseId >= First && entry.EnterpriseId <= Last);
    }

    /// <summary>These enterprises with their facts and cases.</summary>
    /// <param name="Ids">Their numbers.</param>
    /// <param name="WithOwnerless">The cases that name no enterprise too.</param>
    public sealed record These(IReadOnlyCollection<long> Ids, bool WithOwnerless) : RegisterSlice
    {
        internal override IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan)
        {
            var owned = WithOwned(db, db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id && Ids.Contains(entry.Id)));
            return WithOwnerless
                ? owned.Concat(db.Cases.AsNoTracking().Where(entry => entry.Kind != plan.Register.Id && entry.Owner == null))
                : owned;
        }

        internal override IQueryable<FactEntry> Facts(PeiyuDb db) =>
            db.Facts.AsNoTracking().Where(entry => Ids.Contains(entry.EnterpriseId));
    }

    /// <summary>The cases of a kind, without what hangs on them.</summary>
    public sealed record OfKind(Kind Kind) : RegisterSlice
    {
        internal override IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan) => db.Cases.AsNoTracking().Where(entry => entry.Kind == Kind.Id);

        internal override IQueryable<FactEntry> Facts(PeiyuDb db) => db.Facts.AsNoTracking().Where(_ => false);
    }

    /// <summary>What a scope may reach: some enterprises with their facts and cases, and cases that may name a unit themselves.</summary>
    /// <param name="Ids">The enterprises' numbers.</param>
    /// <param name="Kinds">The kinds whose cases are all read, whomever they hang on.</param>
    public sealed record Reached(IReadOnlyList<long> Ids, IReadOnlyList<string> Kinds) : RegisterSlice
    {
        internal override IQueryable<CaseEntry> Cases(PeiyuDb db, Plan plan)
        {
            var owned = WithOwned(db, db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id && EF.Parameter(Ids).Contains(entry.Id)));
            return Kinds.Count == 0 ? owned : owned.Union(db.Cases.AsNoTracking().Where(entry => Kinds.Contains(entry.Kind)));
        }

        // A unit may have thousands: as one parameter, for a database takes only so many.
        internal override IQueryable<FactEntry> Facts(PeiyuDb db) =>
            db.Facts.AsNoTracking().Where(entry => EF.Parameter(Ids).Contains(entry.EnterpriseId));
    }

    private static IQueryable<CaseEntry> WithOwned(PeiyuDb db, IQueryable<CaseEntry> enterprises) => enterprises.Concat(
        from enterprise in enterprises
        join owned in db.Cases.AsNoTracking() on enterprise.Key equals owned.Owner
        select owned);
}
