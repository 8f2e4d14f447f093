namespace Peiyu.Dmn.Reading;

/// <param name="Name">The name under which its elements are used; empty: without a prefix.</param>
/// <param name="Model">The imported model.</param>
internal sealed record ImportedModel(string Name, DmnModel Model);
