namespace Peiyu.Core.Exports;

/// <summary>A row of the annex: a programme with the targets of all units.</summary>
/// <param name="Number">As in the annex: 1 to 19.</param>
/// <param name="Name">The programme, and what is counted where it has several measures.</param>
/// <param name="Due">Its deadline, in words.</param>
/// <param name="County">The county's target.</param>
/// <param name="Units">One per unit, in the order of the table's units.</param>
/// <param name="Contacts">Who is in charge, by office; no names.</param>
/// <param name="Notes">How the document was read (读法).</param>
public sealed record AnnexRow(
    string Number, string Name, string Due, AnnexCell County, IReadOnlyList<AnnexCell> Units, string Contacts, string Notes);
