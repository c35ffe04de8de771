failed=0
while read -r job result; do
  case "$result" in
    "") continue ;;
    success) ;;
    skipped) case " ${MAY_SKIP:-} " in *" $job "*) ;; *) failed=1 ;; esac ;;
    *) failed=1 ;;
  esac
  echo "$job: $result"
done <<< "$RESULTS"
exit "$failed"
