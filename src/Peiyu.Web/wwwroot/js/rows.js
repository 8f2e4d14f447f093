// Rows that can be ticked: the button for the chosen ones says how many there are.
for (const button of document.querySelectorAll('button[data-chosen]')) {
  const picks = [...document.querySelectorAll(`input[type="checkbox"][form="${button.form.id}"]`)];
  const word = document.createTextNode('');
  button.append(word);
  const count = () => {
    const chosen = picks.filter(pick => pick.checked).length;
    button.disabled = chosen === 0;
    word.textContent = chosen === 0 ? '' : ` ${chosen} 户`;
  };
  for (const pick of picks) pick.addEventListener('change', count);
  addEventListener('pageshow', count);
  count();
}
