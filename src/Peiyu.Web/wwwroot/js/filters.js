// A changed choice is asked for at once; text waits for Enter or the button.
for (const form of document.querySelectorAll('form[data-filter]')) {
  form.addEventListener('change', event => {
    if (event.target.matches('select, input[type="checkbox"], input[type="radio"], input[type="date"]')) form.requestSubmit();
  });
  // Empty choices stay out of the address.
  form.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData.entries()]) {
      if (value === '') event.formData.delete(name);
    }
  });
}
