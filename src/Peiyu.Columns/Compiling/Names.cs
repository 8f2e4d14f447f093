namespace Peiyu.Columns.Compiling;

/// <summary>What the names of an expression stand for.</summary>
internal abstract class Names
{
    /// <summary>Null: there is no such name here.</summary>
    public abstract Term? Find(string name);
}
