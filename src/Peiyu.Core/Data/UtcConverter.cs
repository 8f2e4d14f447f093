using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Peiyu.Core.Data;

/// <summary>Instants are UTC. SQLite forgets that and gives them back as unspecified.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
