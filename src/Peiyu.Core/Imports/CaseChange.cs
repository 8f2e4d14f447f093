using Peiyu.Core.Register;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports;

/// <summary>A row that could be read, held against what is kept.</summary>
/// <param name="Row">The row.</param>
/// <param name="Stored">The case that it speaks of; null for a new one.</param>
/// <param name="Fields">The fields in which it says something that is not kept.</param>
internal sealed record CaseChange(CaseRow Row, StoredCase? Stored, IReadOnlyList<Field> Fields);
