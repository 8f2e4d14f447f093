namespace Peiyu.Columns.Storage;

/// <summary>Yes and no as two sets of rows.</summary>
internal sealed class TruthColumn(ulong[] yes, ulong[] no) : Column
{
    public ulong[] Yes => yes;

    public ulong[] No => no;
}
