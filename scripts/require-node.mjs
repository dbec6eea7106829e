// Runs before every script, on whatever Node the machine has: so it is plain, old JavaScript.
// TypeScript is run by Node itself, which it can since 22.18.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Đang chạy Node ${process.versions.node}, cần Node 22.18 trở lên.\n` +
      'Thư viện này mang theo Node 24 riêng, nhưng nó chưa được cài (có thể do --ignore-scripts).\n' +
      'Hãy chạy “npm ci” không kèm --ignore-scripts, rồi gọi lại bằng “npm start” hoặc “npm test”.',
  );
  process.exit(1);
}
