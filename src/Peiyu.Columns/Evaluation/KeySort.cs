namespace Peiyu.Columns.Evaluation;

/// <summary>What a key is; only keys of the same sort come before or after each other.</summary>
internal enum KeySort : byte
{
    Unknown,
    Number,
    Day,
    Text,
    Truth,
}
