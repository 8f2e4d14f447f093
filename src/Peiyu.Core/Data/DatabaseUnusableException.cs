namespace Peiyu.Core.Data;

/// <summary>The database can't be opened or brought to the present model. The message is for the user.</summary>
public sealed class DatabaseUnusableException(string message, Exception inner) : Exception(message, inner);
