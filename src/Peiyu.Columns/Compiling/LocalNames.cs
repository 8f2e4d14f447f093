namespace Peiyu.Columns.Compiling;

/// <summary>The parameters of a function, or the name that a quantifier gives to each item; then the names around.</summary>
internal sealed class LocalNames(IReadOnlyDictionary<string, Term> locals, Names around) : Names
{
    public override Term? Find(string name) => locals.GetValueOrDefault(name) ?? around.Find(name);
}
