using Xunit;

namespace Peiyu.TestKit;

/// <summary>The databases that every database test runs on.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Both databases, as a theory's data.</summary>
public sealed class Databases : TheoryData<Database>
{
    public Databases()
    {
        Add(Database.Sqlite);
        Add(Database.Postgres);
    }
}
